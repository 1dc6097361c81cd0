public import DiffEngine
import StatementModel

/// The page that leads to the reports of a folder.
public struct FolderIndexHTML: Sendable {
  /// A file of the folder.
  public struct Link: Sendable {
    let name: String
    let file: String

    /// Creates a link; `file` is the name of a file beside the page, of ASCII letters, digits, dots and dashes.
    public init(_ name: String, _ file: String) { (self.name, self.file) = (name, file) }
  }

  /// One report in all its formats.
  public struct Row: Sendable {
    let title: String
    let summary: String
    let links: [Link]

    /// Creates a row.
    public init(title: String, summary: String, links: [Link]) {
      (self.title, self.summary, self.links) = (title, summary, links)
    }
  }

  private let title: String
  private let rows: [Row]
  private let provenance: Provenance
  private let words = Catalogue.english

  /// Creates the page.
  public init(title: String, rows: [Row], provenance: Provenance) {
    (self.title, self.rows, self.provenance) = (title, rows, provenance)
  }

  /// The figures of a comparison in two sentences, after what its reader is warned of.
  public static func digest(of comparison: Comparison) -> String {
    let words = Catalogue.english
    return [words.comparability(comparison.comparability), words.digest(comparison.summary)].compactMap(\.self)
      .joined(separator: " ")
  }

  /// The page.
  public func rendered() -> String {
    var output = ""
    let page = HTMLPage(
      language: words.language, title: "\(words.reports): \(VisibleText.line(title))", skip: (words.reports, "reports"))
    page.write(to: &output) { html in
      html.element("header") { $0.element("h1", "\(words.reports): \(VisibleText.line(title))") }
      html.newLine()
      html.element("main", [("id", "reports")]) { html in
        for row in rows { write(row, &html) }
      }
      html.newLine()
      html.element("footer") { html in
        for (name, value) in ProvenanceRow.makers(provenance, words: words) {
          html.element("p", "\(name): \(value)")
        }
      }
    }
    return output
  }

  private func write(_ row: Row, _ html: inout HTMLWriter<some TextOutputStream>) {
    html.element("section") { html in
      html.element("h2", VisibleText.line(row.title))
      if !row.summary.isEmpty { html.element("p", row.summary) }
      html.element("ul") { html in
        for link in row.links {
          html.element("li") { $0.element("a", [("href", link.file)], "\(link.name): \(link.file)") }
        }
      }
    }
    html.newLine()
  }
}
