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
    discussion: """
      Example: tifa segment Corpus/cn-vn/2022-11-01.zh/source.txt --format json

      Matching overlooks these differences of writing, and --folds says where:
      \(Fold.allCases.map { "  \($0.rawValue): \($0.summary)" }.joined(separator: "\n"))
      """)

  @Argument(help: ArgumentHelp("The text: a file, a reference, or - for standard input.", valueName: "text"))
  var text: String

  @Option(help: "The language, where it is not to be recognised: zh, zh-hant, vi or en.")
  var lang: Language?

  @Flag(help: "Say why each cut was made, and with --folds where each difference of writing stands.")
  var explain = false

  @Flag(help: "Say which differences of writing matching overlooks in each clause.")
  var folds = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    try globals.require(.text, .html, .json)
    let loaded = try globals.workbench(bounds).load(text, language: lang, encoding: reading.encoding)
    for note in loaded.notes { StandardError.note(note, globals) }
    let output = Output(options: globals, inputs: [text])
    let explanation = explain ? Normalizer().explanation(of: loaded.text) : nil
    let used = folds ? Normalizer().folds(of: loaded.text) : nil
    switch globals.chosenFormat {
    case .text: try output.write(SegmentationText(explaining: explanation, folds: used).rendered(loaded.text))
    case .html:
      let page = SegmentationHTML(explaining: explanation, folds: used, provenance: provenance)
      try output.write(page.rendered(loaded.text))
    case .json, .csv, .markdown, .svg, .docx, .pdf, .tei, .akn:
      try output.write(SegmentationJSON(explaining: explanation, folds: used).rendered(loaded.text))
    }
  }

  private var provenance: Provenance {
    Provenance(
      toolVersion: "tifa \(Workbench.toolVersion)", normaliserVersion: String(Normalizer.version),
      command: reproducingCommand)
  }

  /// The command that makes the same page again.
  private var reproducingCommand: String {
    var words = ["tifa", "segment", ShellWord(text).description]
    if let lang { words += ["--lang", lang.rawValue] }
    if let encoding = reading.encoding { words += ["--encoding", ShellWord(encoding).description] }
    if explain { words.append("--explain") }
    if folds { words.append("--folds") }
    return (words + bounds.words + ["--format", "html"]).joined(separator: " ")
  }
}
