import StatementModel

/// Gathers what a page says of itself: metadata first, then JSON-LD, then its elements, then the lines around the article.
struct PageHints {
  let hints: SourceHints
  /// What was read in lines that were left out, by what they were left out as.
  private(set) var read: [Furniture: [String]] = [:]

  /// Names under which pages give the day of publication: Open Graph, Dublin Core, gov.cn, Xinhua, CMS of TRS.
  private static let dates = [
    "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "publish_date",
    "og:pubdate",
    "firstpublishedtime", "firstcreatetime", "dc.date.issued", "dcterms.issued", "dc.date", "date",
  ]
  /// The same for who published it.
  private static let publishers = ["contentsource", "dc.publisher", "publisher", "og:site_name", "source"]

  /// Reads a page whose article was found.
  init(_ tree: HTMLTree, title: PageTitle, article: Article) {
    let heading = article.blocks.first { $0.heading == 1 }
    let lines = PublicationLines(article)
    let fields = MetaFields(tree)
    let linked = LinkedData(tree)
    var hints = SourceHints()
    hints.title = title.headline(heading: heading.map { Self.line($0.text) }) ?? linked.first("headline")
    hints.published =
      fields.first(Self.dates).flatMap(PageDate.day) ?? linked.first("datePublished").flatMap(PageDate.day)
      ?? Self.time(tree)
    if hints.published == nil, let day = lines.day {
      hints.published = day.value
      if let kind = day.kind { read[kind, default: []].append("day of publication") }
    }
    hints.publisher = fields.first(Self.publishers) ?? linked.first("publisher")
    if hints.publisher == nil, let publisher = lines.publisher {
      hints.publisher = publisher.value
      if let kind = publisher.kind { read[kind, default: []].append("source") }
    }
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
