import ArgumentParser
import Concordance
import StatementModel
import Workbench

/// Which texts a question about many is put to.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only this series.", valueName: "name"))
  var series: CorpusName?

  @Option(help: "Only texts in this language: zh (both scripts), zh-hant, vi or en.")
  var lang: Language?

  @Option(help: ArgumentHelp("Only statements of this day, month or year and later.", valueName: "date"))
  var from: StatementDate?

  @Option(help: ArgumentHelp("Only statements up to this day, month or year.", valueName: "date"))
  var to: StatementDate?

  @Option(
    name: .customLong("in"), parsing: .upToNextOption,
    help: ArgumentHelp("Read these files, and no corpus.", valueName: "file"))
  var files: [String] = []

  /// The selection; throws where it asks for what cannot be.
  func selection() throws -> TextSelection {
    var selection = TextSelection()
    (selection.files, selection.series, selection.language) = (files, series, lang)
    selection.span = DateSpan(from: from, to: to)
    if selection.span.isBackwards {
      throw WorkbenchError("--from stands after --to", hint: "exchange the two")
    }
    if !files.isEmpty, series != nil {
      throw WorkbenchError("--series does not go with --in", hint: "files are of no series; leave one of them out")
    }
    return selection
  }

  /// The arguments as they are typed.
  var words: [String] {
    var words: [String] = []
    if let series { words += ["--series", series.description] }
    if let lang { words += ["--lang", lang.rawValue] }
    if let from { words += ["--from", from.description] }
    if let to { words += ["--to", to.description] }
    if !files.isEmpty { words += ["--in"] + files.map { ShellWord($0).description } }
    return words
  }
}
