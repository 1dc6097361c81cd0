import Foundation

/// A list of formulations of the user's own: one a line, or the first column of comma- or tab-separated values.
///
/// It is a table where its first line begins with the column `formulation`, as `tifa formulations --format csv` writes
/// it. In plain text, lines that begin with `#` are remarks.
public struct FormulationList: Sendable {
  /// The expressions, in order, each once.
  public let expressions: [String]

  /// Reads the text of a list; throws where it is none, or where nothing is in it.
  public init(_ text: String, name: String) throws(WorkbenchError) {
    let entries = try Self.isTable(text) ? Self.column(Array(text.utf8), name) : Self.lines(text)
    var seen: Set<String> = []
    expressions = entries.filter { !$0.isEmpty && seen.insert($0).inserted }
    guard !expressions.isEmpty else {
      throw WorkbenchError(
        "\(name) has no formulation in it", hint: "write one a line, or a CSV whose first column is 'formulation'")
    }
  }

  /// Plain text that reads as the same list.
  public static func text(_ expressions: [String]) -> String {
    "# Formulations, one a line; 'tifa formulations --list' reads this.\n"
      + expressions.map { ($0.hasPrefix("#") ? " " : "") + $0 + "\n" }.joined()
  }

  private static func isTable(_ text: String) -> Bool {
    let head = text.unicodeScalars.drop { $0 == "\u{FEFF}" }.prefix { $0 != "\n" && $0 != "\r" }
    let first = head.prefix { $0 != "," && $0 != "\t" }
    return String(String.UnicodeScalarView(first)).replacing("\"", with: "") == "formulation"
  }

  private static func lines(_ text: String) -> [String] {
    text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.compactMap { line in
      let line = String(line)
      return line.hasPrefix("#") ? nil : trimmed(line)
    }
  }

  private static func column(_ bytes: [UInt8], _ name: String) throws(WorkbenchError) -> [String] {
    do {
      // A leading apostrophe is how spreadsheets keep text from being a formula.
      return try SeparatedValues(bytes).rows.dropFirst().map { row in
        let value = trimmed(row.fields.first ?? "")
        return value.hasPrefix("'") && value.dropFirst().first.map { "=+-@".contains($0) } == true
          ? String(value.dropFirst()) : value
      }
    } catch {
      throw WorkbenchError("\(name), line \(error.line): \(error.reason)", hint: "save it as CSV again")
    }
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text.unicodeScalars[...]
    while rest.first == "\u{FEFF}" || rest.first?.properties.isWhitespace == true { rest.removeFirst() }
    while rest.last?.properties.isWhitespace == true { rest.removeLast() }
    return String(String.UnicodeScalarView(rest))
  }
}
