/// A record of comma-separated values (RFC 4180) that no spreadsheet takes for a formula.
enum CSVLine {
  /// The record of some fields, with its line end.
  static func of(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

  /// A field on one line; one that a spreadsheet would read as a formula begins with an apostrophe (OWASP, CSV injection).
  private static func field(_ text: String) -> String {
    let line = VisibleText.line(text)
    let isFormula = line.unicodeScalars.first.map { formulaStarts.contains($0) } ?? false
    var quoted = String.UnicodeScalarView()
    quoted.append("\"")
    if isFormula { quoted.append("'") }
    for scalar in line.unicodeScalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]
}
