import StatementModel

/// Reads an HTML page: the article as plain text, a blank line between paragraphs.
struct HTMLReader {
  private let source: Source

  init(_ source: Source) { self.source = source }

  /// The article with what the page says of itself and what was left out.
  ///
  /// Where no byte was undecodable and none replaced, the source map leads from each paragraph to the bytes where the
  /// parser stood before its text: at or a few bytes before the first character. Otherwise there is no map.
  func read() throws(IntakeError) -> ExtractedText {
    let page = try DecodedPage.decodedPage(source, declared: DeclaredCharset.name(in: source.bytes))
    let markup = Markup(page.scalars)
    var tree = try self.tree(of: markup)
    if !NumericReferences.areInDoubt(in: page.scalars) { tree.text = NumericReferences.resolved(tree.text) }
    let marks = PageMarks(tree)
    var reader = PageBlockReader(tree, marks)
    var blocks = reader.read()
    if let width = BreakWidth(reader.breaks) {
      reader = PageBlockReader(tree, marks, brokenAt: width)
      blocks = reader.read()
    }
    let pageTitle = PageTitle(tree)
    let article = ArticleFinder(tree: tree, blocks: blocks, title: PageBlock.bare(pageTitle.written.unicodeScalars))
      .article()
    let text = ArticleText(article.blocks)
    guard !text.scalars.isEmpty else { throw .empty(name: source.name) }
    let hints = PageHints(tree, title: pageTitle, article: article)
    let findings =
      page.findings + [markup.finding, Self.finding(writtenLabels: reader.writtenLabels)].compactMap(\.self)
    return ExtractedText(
      scalars: text.scalars, decoder: "html/\(page.decoder)", sourceSHA256: SHA256.hexDigest(of: source.bytes),
      findings: findings + article.findings(read: hints.read) + page.text.uncertainCapitals(in: text.scalars)
        + TextDefects(text.scalars, undecodedBecause: page.undecodedBecause).findings,
      hints: hints.hints, sourceMap: markup.replaced > 0 ? nil : page.places.map(text.map))
  }

  private func tree(of markup: Markup) throws(IntakeError) -> HTMLTree {
    do {
      return try HTMLParser.tree(of: markup.bytes, limits: source.limits)
    } catch {
      let excess = error.description
      throw .beyondLimit(name: source.name, what: excess.what, limit: excess.limit, option: excess.option)
    }
  }

  private static func finding(writtenLabels count: Int) -> Finding? {
    guard count > 0 else { return nil }
    let numbers =
      count == 1 ? "1 list number that a browser shows was" : "\(count) list numbers that a browser shows were"
    return Finding(.repair, "\(numbers) written out")
  }
}
