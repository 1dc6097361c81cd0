import ArgumentParser
import Reports
import StatementModel
import Workbench

/// `tifa segment`.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Show how a text is cut: blocks, clauses, labels, roles, and what looks wrong.",
    discussion: "Example: tifa segment Corpus/cn-vn/2022-11-01.zh/source.txt --format json")

  @Argument(help: ArgumentHelp("The text: a file, a reference, or - for standard input.", valueName: "text"))
  var text: String

  @Option(help: "The language, where it is not to be recognised: zh, zh-hant, vi or en.")
  var lang: Language?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try globals.require(.text, .html, .json)
    let loaded = try globals.workbench.load(text, language: lang, encoding: reading.encoding)
    loaded.note.map { StandardError.note($0, globals) }
    let output = Output(options: globals, inputs: [text])
    switch globals.chosenFormat {
    case .text: try output.write(SegmentationText().rendered(loaded.text))
    case .html: try output.write(SegmentationHTML().rendered(loaded.text))
    case .json: try output.write(SegmentationJSON().rendered(loaded.text))
    }
  }
}
