import ArgumentParser
import CorpusStore
import StatementModel
import Workbench

/// `tifa verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the whole corpus: every hash, record and list, and every text against its source.",
    discussion: """
      Names the texts that damage touches. Nothing is changed. Texts that older rules have cut have their hashes checked and \
      are counted; 'tifa renormalise' brings them up to date.

      Exit status: 0 where all is as it has to be, 2 where something is damaged.

      Example: tifa verify --subset 1/7
      """)

  @Option(help: ArgumentHelp("Check only one of so many equal shares, such as 2/7 on Tuesdays.", valueName: "n/t"))
  var subset: Share = .whole

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try globals.require(.text, .json)
    let outcome = try globals.workbench.verify(subset)
    for (text, reason) in outcome.unread { StandardError.note("\(text) could not be cut again: \(reason)", globals) }
    try Output(options: globals).write(globals.chosenFormat == .json ? json(outcome) : report(outcome))
    guard !outcome.faults.isEmpty else { return }
    let (places, texts) = (outcome.faults.count, Set(outcome.faults.flatMap(\.texts)).count)
    throw WorkbenchError(
      "\(count(places, "place")) of the corpus \(places == 1 ? "is" : "are") damaged, which touches "
        + (texts == 0 ? "no text that can be told" : count(texts, "text")),
      hint: "'tifa doctor' makes again what can be derived; take what is lost from a copy of the corpus")
  }

  private func report(_ outcome: VerificationOutcome) -> String {
    let counted = outcome.counted
    let part = subset == .whole ? "" : " of share \(subset)"
    var lines = outcome.faults.map { "damaged  \($0.what)" }
    lines.append(
      "checked \(count(counted.packs, "pack")), \(count(counted.objects, "object")), \(count(counted.texts, "text")) and "
        + "\(count(counted.revisions, "revision"))\(part); \(count(outcome.recomputed, "text")) cut again from the source"
    )
    if !outcome.stale.isEmpty {
      lines.append("\(count(outcome.stale.count, "text")) cut by other rules; 'tifa renormalise' cuts them anew")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }

  private func json(_ outcome: VerificationOutcome) throws -> String {
    let counted = outcome.counted
    return try MachineOutput.json([
      "subset": .string(subset.description), "packs": .number(counted.packs), "objects": .number(counted.objects),
      "texts": .number(counted.texts), "revisions": .number(counted.revisions),
      "recomputed": .number(outcome.recomputed),
      "stale": .array(outcome.stale.map { .string($0.description) }),
      "not_recomputed": .array(
        outcome.unread.map { .object(["text": .string($0.text.description), "reason": .string($0.reason)]) }),
      "faults": .array(
        outcome.faults.map { fault in
          .object(["what": .string(fault.what), "texts": .array(fault.texts.map { .string($0.description) })])
        }),
    ])
  }
}
