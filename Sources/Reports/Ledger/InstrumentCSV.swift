import StatementModel
import WordingHistory

/// The instruments of a series as a table of comma-separated values, one line for each place where one is named.
public enum InstrumentCSV {
  private static let columns = ["instrument", "statement", "date", "stage", "name", "marks", "clause", "cue", "link"]

  /// The table with the names of its columns in the first line.
  public static func rendered(_ report: InstrumentReport) -> String {
    let rows = report.register.instruments.flatMap { instrument in
      instrument.mentions.map { mention in
        let statement = report.register.statements[mention.statement]
        let link = instrument.names.first { $0.name == mention.name }?.link
        return [
          instrument.names[0].name, statement.statement, statement.date.description, mention.stage?.rawValue ?? "",
          mention.name, mention.marks.rawValue, mention.clause, mention.cue, link?.rawValue ?? "",
        ]
      }
    }
    return ([columns] + rows).map { $0.map(SpreadsheetField.csv).joined(separator: ",") + "\r\n" }.joined()
  }
}
