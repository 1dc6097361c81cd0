import StatementModel

/// Gathers what a page says of itself: metadata first, then JSON-LD, then its elements.
struct PageHints {
  let hints: SourceHints

  /// Names under which pages give the day of publication: Open Graph, Dublin Core, gov.cn, Xinhua, CMS of TRS.
  private static let dates = [
    "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "publish_date",
    "og:pubdate",
    "firstpublishedtime", "firstcreatetime", "dc.date.issued", "dcterms.issued", "dc.date", "date",
  ]
  /// The same for who published it.
  private static let publishers = ["contentsource", "dc.publisher", "publisher", "og:site_name", "source"]

  /// Reads a page whose article begins with `heading`, where it has one.
  init(_ tree: HTMLTree, title: PageTitle, heading: PageBlock?) {
    let fields = MetaFields(tree)
    let linked = LinkedData(tree)
    var hints = SourceHints()
    hints.title = title.headline(heading: heading.map { Self.line($0.text) }) ?? linked.first("headline")
    hints.published =
      fields.first(Self.dates).flatMap(PageDate.day) ?? linked.first("datePublished").flatMap(PageDate.day)
      ?? Self.time(tree)
    hints.publisher = fields.first(Self.publishers) ?? linked.first("publisher")
    hints.address = Self.canonical(tree) ?? fields.first(["og:url"])
    hints.language =
      tree.elements("html").first.flatMap { tree.nodes[$0].attributes["lang"] }
      ?? fields.first(["content-language", "og:locale"])
    self.hints = hints
  }

  private static func time(_ tree: HTMLTree) -> StatementDate? {
    tree.elements("time").lazy.compactMap { tree.nodes[$0].attributes["datetime"].flatMap(PageDate.day) }.first
  }

  private static func canonical(_ tree: HTMLTree) -> String? {
    tree.elements("link").lazy.map { tree.nodes[$0].attributes }.first { $0["rel"]?.lowercased() == "canonical" }?[
      "href"]
  }

  private static func line(_ text: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    return String(view).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
