/// The paragraphs of a page that are its article, and what was left out.
struct Article {
  /// The article, in document order.
  let blocks: [PageBlock]
  /// What was left out, in document order, with what it is.
  let omitted: [(block: PageBlock, kind: Furniture)]
  /// Whether the article could be told from the page; if not, all that is shown is kept.
  let isRecognised: Bool
}
