public import ArgumentParser
public import Reports
import StatementModel
import Workbench

/// How a comparison is written into documents.
struct FilingArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "redline, or table: old, new and remark side by side (新旧对照表), as docx or markdown.", valueName: "layout"))
  var layout = ReportLayout.redline

  @Option(help: ArgumentHelp("The author of tracked changes in docx.", valueName: "name"))
  var author = "tifa"

  @Option(
    help: ArgumentHelp(
      "The date of tracked changes in docx: 2026-11-24 or 2026-11-24T10:00:00Z; without it they have none.",
      valueName: "date"))
  var date: String?

  @Flag(
    name: .customLong("no-moves"),
    help: "Write what moved as deleted in one place and inserted in the other, in docx.")
  var skipsMoves = false

  /// The options; throws for a date that there is not.
  func options(context: Int, explain: Bool, provenance: Provenance) throws -> FilingOptions {
    var options = FilingOptions()
    (options.layout, options.author, options.showsMoves) = (layout, author, !skipsMoves)
    options.date = try date.map(Self.moment)
    (options.context, options.explain, options.provenance) = (context, explain, provenance)
    options.browser = Environment.browser.map(Browser.init(path:))
    return options
  }

  /// A date of XML Schema, with the time that a word processor asks for.
  private static func moment(_ text: String) throws -> String {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let day = StatementDate(parts[0]), day.day != nil else { throw wrong(text) }
    guard parts.count == 2 else { return "\(day)T00:00:00Z" }
    let time = parts[1].wholeMatch(of: /([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])?/)
    guard time != nil else { throw wrong(text) }
    return text
  }

  private static func wrong(_ text: String) -> WorkbenchError {
    WorkbenchError("'\(text)' is not a date", hint: "write --date 2026-11-24 or 2026-11-24T10:00:00Z")
  }

  /// The arguments that are not the default, as they are typed.
  var words: [String] {
    (layout == .redline ? [] : ["--layout", layout.rawValue])
      + (author == "tifa" ? [] : ["--author", ShellWord(author).description])
      + (date.map { ["--date", ShellWord($0).description] } ?? []) + (skipsMoves ? ["--no-moves"] : [])
  }
}

extension ReportLayout: ExpressibleByArgument {}
