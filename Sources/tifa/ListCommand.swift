import ArgumentParser
import CorpusStore
import StatementModel
import Workbench

/// `tifa list`.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the texts of the corpus.",
    discussion: "Example: tifa list cn-vn")

  @Argument(help: ArgumentHelp("Only the texts that this reference can mean, such as a series.", valueName: "ref"))
  var reference: String?

  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try globals.require(.text, .json)
    let texts = try reference.map(globals.workbench.texts(matching:)) ?? globals.workbench.texts()
    let isJSON = globals.chosenFormat == .json
    try Output(options: globals).write(isJSON ? json(texts) : table(texts))
  }

  private func table(_ texts: [TextEntry]) -> String {
    guard !texts.isEmpty else { return "the corpus is empty; 'tifa add' records texts\n" }
    return Table(
      columns: ["TEXT", "REVISIONS", "RECORDED", "TITLE"],
      rows: texts.map {
        [
          $0.id.description, String($0.revisions), String(RecordingTime.written($0.recordedAt).prefix(10)),
          $0.title ?? "–",
        ]
      }
    ).description
  }

  private func json(_ texts: [TextEntry]) throws -> String {
    try MachineOutput.json([
      "texts": .array(
        texts.map { text in
          .object([
            "id": .string(text.id.description), "title": .optional(text.title),
            "date": .optional(text.date?.description), "revisions": .number(text.revisions),
            "commit": .string(text.commit.description),
            "recorded_at": .string(RecordingTime.written(text.recordedAt)),
          ])
        })
    ])
  }
}
