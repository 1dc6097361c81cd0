/// Tells the article from the page.
///
/// The article is where most of the running text is: the finder begins with the innermost element that calls itself an
/// article and holds much of it, else with the whole page, and goes down into the child that holds most of it, as long as
/// there is one. Inside, what the page marks as furniture and what reads like it is left out;
/// from outside come the heading and running text that stands directly beside.
struct ArticleFinder {
  let tree: HTMLTree
  let blocks: [PageBlock]
  /// The page's own title, which tells its heading from others.
  let title: String

  /// The least length of running text in characters without blanks; menu items and dates are shorter.
  static let leastRunning = 12
  /// The least length of a paragraph that is taken from beside the article.
  static let leastParagraph = 40
  /// Share of the running text, in percent, that a child must hold to be gone into.
  static let leastShare = 75
  /// The same, of the whole page, for an element that calls itself an article.
  static let leastShareOfNamed = 40

  /// The article; everything that is shown where nothing looks like one.
  func article() -> Article {
    let kinds = blocks.map { $0.mark ?? FurnitureCues.kind($0) }
    let container = self.container(kinds)
    var verdicts = blocks.indices.map { verdict($0, kinds[$0], container) }
    trimEdges(&verdicts)
    if let heading = heading(verdicts, container) { verdicts[heading] = nil }
    guard verdicts.contains(where: { $0 == nil }) else { return whole }
    return Article(
      blocks: blocks.indices.filter { verdicts[$0] == nil }.map { blocks[$0] },
      omitted: blocks.indices.compactMap { index in verdicts[index].map { (blocks[index], $0) } }, isRecognised: true)
  }

  private var whole: Article {
    Article(
      blocks: blocks.filter { $0.mark != .hidden },
      omitted: blocks.filter { $0.mark == .hidden }.map { ($0, .hidden) }, isRecognised: false)
  }

  /// The range of nodes in which the article stands.
  private func container(_ kinds: [Furniture?]) -> Range<Int> {
    let least =
      blocks.indices.contains { kinds[$0] == nil && weight(blocks[$0], Self.leastRunning) > 0 } ? Self.leastRunning : 1
    var weights = [Int](repeating: 0, count: tree.nodes.count)
    for (index, block) in blocks.enumerated() where kinds[index] == nil { weights[block.node] += weight(block, least) }
    let masses = tree.summedUp(weights)
    guard let whole = masses.first, whole > 0 else { return 0..<tree.nodes.count }
    var node = tree.nodes.indices.last { masses[$0] * 100 >= whole * Self.leastShareOfNamed && isNamed($0) } ?? 0
    while let next = tree.children(of: node).max(by: { masses[$0] < masses[$1] }),
      masses[next] * 100 >= masses[node] * Self.leastShare, holdsBlocks(next)
    {
      node = next
    }
    return node..<tree.nodes[node].end
  }

  private func isNamed(_ index: Int) -> Bool { FurnitureWords.isArticle(tree.nodes[index]) && holdsBlocks(index) }

  /// A single paragraph is no container: its neighbours belong to it.
  private func holdsBlocks(_ index: Int) -> Bool {
    tree.nodes[index + 1..<tree.nodes[index].end].contains { TagRoles.blocks.contains($0.name) || $0.name == "br" }
  }

  private func weight(_ block: PageBlock, _ least: Int) -> Int {
    block.length < least || block.isLinks || FurnitureCues.isTimestamp(block) || isHeading(block) ? 0 : block.length
  }

  /// What a block is left out as; nil where it is kept.
  private func verdict(_ index: Int, _ kind: Furniture?, _ container: Range<Int>) -> Furniture? {
    let block = blocks[index]
    if let kind { return kind }
    if container.contains(block.node) { return nil }
    let parent = tree.nodes[container.lowerBound].parent
    let isBeside = parent >= 0 && (parent..<tree.nodes[parent].end).contains(block.node)
    if isBeside && block.isRunning { return nil }
    return block.isLinks ? .navigation : FurnitureCues.isTimestamp(block) ? .details : .surroundings
  }

  /// Leaves out links and times of day before the first and after the last running text.
  private func trimEdges(_ verdicts: inout [Furniture?]) {
    func isInside(_ index: Int) -> Bool {
      verdicts[index] == nil && !blocks[index].isLinks && !FurnitureCues.isTimestamp(blocks[index])
        && (blocks[index].length >= Self.leastRunning || blocks[index].heading == nil)
    }
    guard let first = blocks.indices.first(where: isInside), let last = blocks.indices.last(where: isInside) else {
      return
    }
    for index in blocks.indices where verdicts[index] == nil && !(first...last).contains(index) {
      if FurnitureCues.isTimestamp(blocks[index]) { verdicts[index] = .details }
      if blocks[index].isLinks, !isItem(index, after: last) { verdicts[index] = .related }
    }
    let start =
      blocks.indices.first { isInside($0) && blocks[$0].heading == nil && blocks[$0].length >= Self.leastRunning }
      ?? first
    for index in blocks.indices[..<start] where verdicts[index] == nil && FurnitureCues.isTimestamp(blocks[index]) {
      verdicts[index] = .details
    }
  }

  /// Whether a linked paragraph after the running text belongs to it: an item of what ends with a colon, a titled document.
  private func isItem(_ index: Int, after last: Int) -> Bool {
    guard index > last else { return false }
    let colon = blocks[last].text.last { !$0.properties.isWhitespace }
    return colon == "：" || colon == ":" || blocks[index].text.first { !$0.properties.isWhitespace } == "《"
  }

  /// The last block before the article that the page's title contains, if the article does not begin with it.
  private func heading(_ verdicts: [Furniture?], _ container: Range<Int>) -> Int? {
    let first = verdicts.firstIndex { $0 == nil } ?? verdicts.count
    let heads = verdicts.indices.prefix(first).filter { isHeading(blocks[$0]) }
    guard let found = heads.last(where: { blocks[$0].heading == 1 }) ?? heads.last else { return nil }
    let opening = verdicts.indices.filter { verdicts[$0] == nil }.prefix(3).map { blocks[$0].bare }
    return opening.contains(blocks[found].bare) ? nil : found
  }

  private func isHeading(_ block: PageBlock) -> Bool {
    guard (4...PageTitle.longest).contains(block.length), block.mark == nil || block.heading == 1 else { return false }
    guard !title.isEmpty else { return block.heading == 1 }
    // The rest of the title is the names of section and site, which a logo may repeat.
    let bare = block.bare
    return block.length * 2 >= title.unicodeScalars.count
      ? title.contains(bare) : block.heading == 1 && title.hasPrefix(bare)
  }
}

extension PageBlock {
  /// Whether it reads like a paragraph: long, hardly a link, and ended as a sentence is.
  fileprivate var isRunning: Bool {
    guard length >= ArticleFinder.leastParagraph, linked * 4 < length else { return false }
    return text.last(where: { !$0.properties.isWhitespace }).map { "。！？；：.!?;:”’\"』」）)".unicodeScalars.contains($0) }
      ?? false
  }
}
