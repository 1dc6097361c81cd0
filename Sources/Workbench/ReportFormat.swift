/// The formats that results are written in.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people, in the terminal.
  case text
  /// One self-contained page.
  case html
  /// For scripts, by the published schema.
  case json
  /// For spreadsheets: comma-separated values.
  case csv
  /// For texts that are written on: Markdown.
  case markdown
  /// For showing: a picture in SVG.
  case svg
  /// For filing: a word processor's document.
  case docx
  /// For filing and printing: pages.
  case pdf
  /// For editions: TEI P5.
  case tei
  /// For legal collections: Akoma Ntoso.
  case akn

  /// What the names of its files end with, without a dot.
  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    default: rawValue
    }
  }

  /// Whether it is more than text, so that it belongs in a file.
  public var isBinary: Bool { self == .docx || self == .pdf }

  /// The extension of a file name in lower case; nil where it has none.
  public static func fileExtension(of fileName: String) -> String? {
    let name = fileName.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let found = name[name.index(after: dot)...].lowercased()
    return found.isEmpty ? nil : found
  }

  /// The format that a file name asks for by its extension; nil where it asks for none.
  public init?(fileName: String) {
    switch Self.fileExtension(of: fileName) {
    case "html", "htm": self = .html
    case "json": self = .json
    case "csv": self = .csv
    case "md", "markdown": self = .markdown
    case "txt": self = .text
    case "svg": self = .svg
    case "docx": self = .docx
    case "pdf": self = .pdf
    case "tei": self = .tei
    case "akn": self = .akn
    default: return nil
    }
  }
}
