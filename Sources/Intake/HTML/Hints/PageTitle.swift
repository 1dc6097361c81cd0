/// The title that a page gives itself.
struct PageTitle {
  /// The fullest form: of its metadata, else of its `title` element; empty where it gives none.
  let written: String
  /// The name of the site, where the page tells it.
  let siteName: String?

  /// How much of a title is looked at, in characters.
  static let longest = 1000

  /// Marks that part a headline from the names of section and site.
  static let separators = ["_", "|", "--", " - ", " – ", " — ", "｜", "丨"]

  init(_ tree: HTMLTree) {
    let fields = MetaFields(tree)
    let element = tree.elements("title").first.map(tree.line)
    let title = fields.first(["og:title", "twitter:title", "articletitle", "dc.title"]) ?? element ?? ""
    written = String(title.prefix(Self.longest))
    siteName = fields.first(["og:site_name", "application-name"])
  }

  /// The headline: `heading` where the title begins with it, else the longest part.
  func headline(heading: String?) -> String? {
    if let heading, !heading.isEmpty,
      written.isEmpty || PageBlock.bare(written.unicodeScalars).hasPrefix(PageBlock.bare(heading.unicodeScalars))
    {
      return heading
    }
    var parts = [written]
    for separator in Self.separators { parts = parts.flatMap { Self.split($0, separator) } }
    let named = parts.filter { $0 != siteName && !$0.isEmpty }
    let longest = named.map(\.unicodeScalars.count).max()
    return named.first { $0.unicodeScalars.count == longest }
  }

  private static func split(_ text: String, _ separator: String) -> [String] {
    text.split(separator: separator).map { part in
      String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
  }
}
