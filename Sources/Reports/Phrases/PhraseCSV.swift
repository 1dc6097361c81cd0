import StatementModel
public import WordingHistory

/// Phrases over time as a table of comma-separated values by RFC 4180, one line for each phrase and statement.
public enum PhraseCSV {
  private static let columns = [
    "phrase", "language", "statement", "text", "date", "carried", "count", "count_within_kept_apart", "characters",
    "per_1000_characters", "doubtful_copy", "clauses",
  ]

  /// The table with the names of its columns in the first line.
  public static func rendered(_ survey: PhraseSurvey) -> String {
    let rows = survey.histories.flatMap { history in history.statements.map { row(history, $0) } }
    return ([columns] + rows).map { $0.map(SpreadsheetField.csv).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func row(_ history: PhraseHistory, _ statement: PhraseStatement) -> [String] {
    [
      history.phrase, history.language?.rawValue ?? "", statement.id, statement.text, statement.date?.description ?? "",
      statement.carriage.rawValue, String(statement.count), String(statement.countWithin), String(statement.length),
      FixedPoint.string(thousandths: statement.perThousand), statement.doubt ?? "",
      statement.occurrences.map(\.clause).joined(separator: " "),
    ]
  }
}
