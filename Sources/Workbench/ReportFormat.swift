/// The formats that results are written in.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people, in the terminal.
  case text
  /// One self-contained page.
  case html
  /// For scripts, by the published schema.
  case json

  /// The format that a file name asks for by its extension; nil where it asks for none.
  public init?(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "html", "htm": self = .html
    case "json": self = .json
    case "txt": self = .text
    default: return nil
    }
  }
}
