import ArgumentParser
import StatementModel
import Workbench

/// Which texts a question about a series is about.
struct SeriesOptions: ParsableArguments {
  @Option(help: "The language, where the series has texts in several: zh, zh-hant, vi or en.")
  var lang: Language?

  @Option(help: ArgumentHelp("Only texts from this date on.", valueName: "date"))
  var from: StatementDate?

  @Option(help: ArgumentHelp("Only texts up to this date.", valueName: "date"))
  var to: StatementDate?

  func validate() throws {
    if let from, let to, to < from { throw ValidationError("--to lies before --from.") }
  }

  /// The texts that `names` mean.
  func selection(_ names: [String]) -> SeriesSelection {
    var selection = SeriesSelection(names)
    (selection.language, selection.from, selection.to) = (lang, from, to)
    return selection
  }

  /// The arguments as they are typed.
  var words: [String] {
    (lang.map { ["--lang", $0.rawValue] } ?? []) + (from.map { ["--from", $0.description] } ?? [])
      + (to.map { ["--to", $0.description] } ?? [])
  }
}
