/// A value as a field of comma-separated values.
enum SpreadsheetField {
  /// The field; a value that a spreadsheet would take for a formula gets an apostrophe, as such programs have it.
  static func csv(_ value: String) -> String {
    let value = VisibleText.line(value)
    let isFormula = value.unicodeScalars.first.map { "=+-@".unicodeScalars.contains($0) } ?? false
    let text = isFormula ? "'" + value : value
    guard text.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
