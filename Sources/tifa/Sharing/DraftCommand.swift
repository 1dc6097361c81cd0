import ArgumentParser
import CorpusStore
import StatementModel
import Workbench

/// `tifa draft`.
struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Work on texts beside what is published.",
    discussion: """
      A draft is a branch of the repository, draft/NAME. Every command works on the branch in use, which stays so until \
      it is switched, as with git; main is what is published. A text of another branch is REF@draft/NAME or REF@main.

        tifa draft list             the branches; * marks the one in use
        tifa draft new NAME         begins a draft where the branch in use is, and switches to it
        tifa draft switch NAME      makes NAME the one in use, or main; takes it up from a remote where only that has it
        tifa draft merge NAME       takes a draft over into the branch in use, text by text
        tifa draft remove NAME      removes a draft of which the branch in use has everything

      Example: tifa draft new vietnam-2026
      """)

  /// What is to be done.
  enum Action: String, ExpressibleByArgument, CaseIterable {
    case list, new, `switch`, merge, remove
  }

  @Argument(help: "list, new, switch, merge or remove.")
  var action: Action = .list

  @Argument(help: ArgumentHelp("The name of the draft.", valueName: "name"))
  var name: CorpusName?

  @Option(help: ArgumentHelp("For merge: keep this text as it is, where both changed it.", valueName: "ref"))
  var ours: [String] = []

  @Option(help: ArgumentHelp("For merge: take this text as the draft has it.", valueName: "ref"))
  var theirs: [String] = []

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  func validate() throws {
    guard (action == .list) == (name == nil) else {
      throw ValidationError(
        action == .list ? "'list' takes no name." : "'\(action.rawValue)' takes the name of a draft.")
    }
    guard action == .merge || (ours.isEmpty && theirs.isEmpty) else {
      throw ValidationError("--ours and --theirs go with merge.")
    }
  }

  func run() throws {
    try globals.require(.text, .json)
    guard let name else { return try list() }
    let workbench = globals.workbench
    let output = Output(options: globals)
    switch action {
    case .list: break
    case .new:
      try workbench.beginDraft(name)
      try output.write("began draft/\(name), which is in use now\n")
    case .switch:
      let branch = try branch(name)
      try workbench.switchTo(branch)
      try output.write("\(branch) is in use now\n")
    case .merge: try merge(name, workbench, output)
    case .remove:
      try workbench.removeDraft(name)
      try output.write("removed draft/\(name)\n")
    }
  }

  private func branch(_ name: CorpusName) throws -> Branch {
    if name.description == "main" { return .main }
    guard let branch = Branch(draft: name) else {
      throw WorkbenchError("no draft can be called '\(name)'", hint: "'tifa draft list' shows them")
    }
    return branch
  }

  private func merge(_ name: CorpusName, _ workbench: Workbench, _ output: Output) throws {
    let (outcome, texts) = try workbench.mergeDraft(
      name, ours: ours, theirs: theirs, recordedAt: recording.seconds)
    guard let current = try workbench.drafts().first(where: \.isCurrent) else { return }
    try output.write(PullLine.written(outcome, into: current.branch, texts, current.commit.short))
  }

  private func list() throws {
    let drafts = try globals.workbench.drafts()
    try Output(options: globals).write(globals.chosenFormat == .json ? json(drafts) : table(drafts))
  }

  private func table(_ drafts: [Draft]) -> String {
    Table(
      columns: [" ", "AHEAD", "BEHIND", "COMMIT", "BRANCH"],
      rows: drafts.map {
        [$0.isCurrent ? "*" : " ", String($0.ahead), String($0.behind), $0.commit.short, $0.name]
      }
    ).description
  }

  private func json(_ drafts: [Draft]) throws -> String {
    try MachineOutput.json([
      "branches": .array(
        drafts.map {
          .object([
            "name": .string($0.name), "remote": .optional($0.remote?.description),
            "commit": .string($0.commit.description), "in_use": .string($0.isCurrent ? "yes" : "no"),
            "ahead": .number($0.ahead), "behind": .number($0.behind),
          ])
        })
    ])
  }
}
