public import ArgumentParser
public import Reports
import Workbench

/// `tifa cite`.
struct CiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "Write the citation of a text, or of a clause, block or section of it.",
    discussion: """
      Without --style it is the form that goes into a cable, in the language of the text: \
      《…联合声明》（2022年11月1日，北京）第九条第1段第1句. What is not known of a text is left out, never filled in.

      A text of the corpus is cited with a permalink, REF@COMMIT#CLAUSE, which means the same wording for good; every \
      command takes it.

      Example: tifa cite cn-vn/2022-11-01.zh#sec_9__p_1__c_1
      Example: tifa cite cn-vn/2022-11-01.zh --style bibtex
      """)

  @Argument(help: ArgumentHelp("The text: a reference or a file, with #CLAUSE for a part of it.", valueName: "ref"))
  var reference: String

  @Option(help: "cable, csl-json, bibtex, gb7714, chicago, bluebook or aglc.")
  var style = CitationStyle.cable

  @OptionGroup var reading: ReadingOptions
  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    let workbench = globals.workbench(bounds)
    let loaded = try workbench.load(reference, encoding: reading.encoding)
    for note in loaded.notes { StandardError.note(note, globals) }
    let citation = try workbench.citation(of: loaded)
    let output = Output(options: globals, inputs: [reference])
    let link = style == .cable ? citation.permalinkLine : ""
    try output.write(citation.rendered(style) + link)
  }
}

extension CitationStyle: ExpressibleByArgument {}
