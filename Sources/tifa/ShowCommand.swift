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

      Example: tifa show cn-vn/2022-11-01.zh@1 --source -o statement.txt
      """)

  @Argument(help: ArgumentHelp("The text: a reference or a file.", valueName: "ref"))
  var reference: String

  @Flag(help: "The bytes of the source, exactly.")
  var source = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    let loaded = try globals.workbench(bounds).load(reference, encoding: reading.encoding)
    for note in loaded.notes { StandardError.note(note, globals) }
    let output = Output(options: globals, inputs: [reference])
    if source { return try output.write(document: loaded.source) }
    try globals.require(.text, .html, .json)
    switch globals.chosenFormat {
    case .text: try output.write(document: CanonicalText(loaded.text).bytes)
    case .html: try output.write(SegmentationHTML().rendered(loaded.text))
    case .json, .csv, .markdown, .svg, .docx, .pdf, .tei, .akn:
      try output.write(SegmentationJSON().rendered(loaded.text))
    }
  }
}
