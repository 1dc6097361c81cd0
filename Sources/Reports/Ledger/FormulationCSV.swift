import WordingHistory

/// A ledger of formulations as a table of comma-separated values by RFC 4180, one line for each formulation.
///
/// The first column is what `tifa formulations --list` reads.
public enum FormulationCSV {
  private static let columns = [
    "formulation", "origin", "status", "first", "last", "carried_by", "statements_held", "count", "statements", "gaps",
    "variants", "replaced_by", "silence", "nearest_wording",
  ]

  /// The table with the names of its columns in the first line.
  public static func rendered(_ report: FormulationReport) -> String {
    let rows = report.rows.map { row($0, report) }
    return ([columns] + rows).map { $0.map(SpreadsheetField.csv).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func row(_ number: Int, _ report: FormulationReport) -> [String] {
    let (ledger, formulation) = (report.ledger, report.ledger.formulations[number])
    func name(_ statement: Int) -> String { ledger.statements[statement].statement }
    let silence = report.silence(number)
    return [
      formulation.wording, formulation.origin.rawValue, ledger.status(formulation).rawValue,
      formulation.first.map(name) ?? "", formulation.last.map(name) ?? "", String(formulation.bearers.count),
      String(ledger.statements.count), String(formulation.count),
      formulation.bearers.map { name($0.statement) }.joined(separator: " "),
      ledger.gaps(formulation).flatMap(\.self).map(name).joined(separator: " "),
      formulation.variants.map(\.wording).joined(separator: " | "),
      formulation.replacements.map { ledger.formulations[$0.formulation].wording }.joined(separator: " | "),
      silence?.verdict.rawValue ?? "", silence?.nearest?.wording ?? "",
    ]
  }
}
