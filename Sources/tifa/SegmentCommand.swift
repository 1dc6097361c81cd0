import ArgumentParser
import Normalizer
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

  @Flag(help: "Say why each cut was made, in text and JSON.")
  var explain = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if explain, globals.chosenFormat == .html {
      throw ValidationError("the page has no explanations; use --explain with --format text or json")
    }
  }

  func run() throws {
    try globals.require(.text, .html, .json)
    let loaded = try globals.workbench.load(text, language: lang, encoding: reading.encoding)
    loaded.note.map { StandardError.note($0, globals) }
    let output = Output(options: globals, inputs: [text])
    let explanation = explain ? Normalizer().explanation(of: loaded.text) : nil
    switch globals.chosenFormat {
    case .text: try output.write(SegmentationText(explaining: explanation).rendered(loaded.text))
    case .html: try output.write(SegmentationHTML().rendered(loaded.text))
    case .json: try output.write(SegmentationJSON(explaining: explanation).rendered(loaded.text))
    }
  }
}
