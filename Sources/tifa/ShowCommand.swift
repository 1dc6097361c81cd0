import ArgumentParser
import CorpusStore
import Reports
import Workbench

/// `tifa show`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a text: one clause a line, or the source as it was received.",
    discussion: """
      On a terminal, characters that cannot be seen or would steer it are shown as segment shows them; in a file or pipe \
      everything stays as it is.

      --format akn writes the text as a statement of Akoma Ntoso 3.0, with its ids.

      Example: tifa show cn-vn/2022-11-01.zh@1 --source -o statement.txt
      Example: tifa show cn-vn/2022-11-01.zh#sec_9
      """)

  @Argument(help: ArgumentHelp("The text: a reference or a file.", valueName: "ref"))
  var reference: String

  @Flag(help: "The bytes of the source, exactly.")
  var source = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    let workbench = globals.workbench(bounds)
    let loaded = try workbench.load(reference, encoding: reading.encoding)
    for note in loaded.notes { StandardError.note(note, globals) }
    let output = Output(options: globals, inputs: [reference])
    if source { return try output.write(document: loaded.source) }
    try globals.require(.text, .html, .json, .akn)
    switch globals.chosenFormat {
    case .text: try output.write(document: CanonicalText(loaded.text).bytes)
    case .html: try output.write(SegmentationHTML().rendered(loaded.text))
    case .akn: try output.write(try workbench.akomaNtoso(of: loaded))
    case .json, .csv, .markdown, .svg, .docx, .pdf, .tei:
      try output.write(SegmentationJSON().rendered(loaded.text))
    }
  }
}
