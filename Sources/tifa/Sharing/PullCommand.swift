import ArgumentParser
import CorpusStore
import Foundation
import StatementModel
import Workbench

/// `tifa pull`.
struct PullCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pull",
    abstract: "Take over what another copy of the corpus has.",
    discussion: """
      Everything is fetched and checked first. Then the branch in use moves forward, or is merged text by text where \
      both sides went on. A text that both changed is a conflict: nothing moves, and the other side's state can be read \
      as REF@REMOTE. Choose with --ours or --theirs; the one not taken stays in the history.

      REMOTE is a name such as origin, or an address as in 'tifa clone --help'.

      Example: tifa pull origin --theirs cn-vn/2022-11-01.zh
      """)

  @Argument(help: ArgumentHelp("The other copy; without it, origin.", valueName: "remote"))
  var remote: String?

  @Option(help: ArgumentHelp("Keep the address under this name.", valueName: "name"))
  var save: String?

  @Option(help: ArgumentHelp("Keep this text as it is here, where both sides changed it.", valueName: "ref"))
  var ours: [String] = []

  @Option(help: ArgumentHelp("Take this text as it is there, where both sides changed it.", valueName: "ref"))
  var theirs: [String] = []

  @OptionGroup(title: "Limits") var bounds: SharingOptions
  @OptionGroup var globals: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    try globals.require(.text, .json)
    var request = SharingRequest(
      remote, from: FileManager.default.currentDirectoryPath, recordedAt: recording.seconds)
    (request.save, request.ours, request.theirs) = (save, ours, theirs)
    let line = ProgressLine(globals)
    defer { line.clear() }
    let result = try globals.workbench.pull(request, bounds.sharing(line))
    line.clear()
    for name in result.leftThere { StandardError.note("left there: \(name), which is none of tifa's", globals) }
    try Output(options: globals).write(
      globals.chosenFormat == .json ? json(result) : PullLine.written(result))
  }

  private func json(_ result: PullResult) throws -> String {
    try MachineOutput.json([
      "branch": .string(result.branch.description), "outcome": .string(PullLine.word(result.outcome)),
      "commit": .string(result.commit.description), "texts": .array(result.texts.map { .string($0) }),
      "releases": .array(result.releases.map { .string($0.description) }),
      "drafts": .array(result.drafts.map { .string($0.description) }),
      "left_there": .array(result.leftThere.map { .string($0) }),
    ])
  }
}
