/// Reads the paragraphs of a page in document order; what is never shown as text is passed over.
struct PageBlockReader {
  private let tree: HTMLTree
  private let marks: PageMarks
  private var numbering: ListNumbering

  private var blocks: [PageBlock] = []
  private var current = InlineText()
  /// Blocks of marked parts inside a paragraph, which do not part it.
  private var insets: [PageBlock] = []
  private var node = 0
  private var label: String?
  private var hasPicture = false
  private var links = 0
  private var preformatted = 0
  /// How many list numbers were written out.
  private(set) var writtenLabels = 0

  /// Lines that the page breaks, each with the next.
  private(set) var breaks: [BreakWidth.Pair] = []
  private let width: BreakWidth?

  /// Reads a page; `width` is what another reading of it found at `breaks`.
  init(_ tree: HTMLTree, _ marks: PageMarks, brokenAt width: BreakWidth? = nil) {
    self.width = width
    self.tree = tree
    self.marks = marks
    numbering = ListNumbering(tree)
  }

  /// The paragraphs; linear in the size of the page.
  mutating func read() -> [PageBlock] {
    var open: [Int] = []
    var index = 0
    while index < tree.nodes.count {
      while let last = open.last, tree.nodes[last].end <= index { leave(open.removeLast()) }
      if marks.isUnshown[index] {
        index = tree.nodes[index].end
        continue
      }
      if tree.nodes[index].isText {
        add(index)
      } else {
        enter(index)
        open.append(index)
      }
      index += 1
    }
    while let last = open.popLast() { leave(last) }
    flush()
    return blocks
  }

  private mutating func enter(_ index: Int) {
    let name = tree.nodes[index].name
    if TagRoles.preformatted.contains(name) { preformatted += 1 }
    switch name {
    case "a": links += 1
    case "br": current.breakLine()
    case "img", "picture": hasPicture = true
    case "q": append("“", in: index)
    default: break
    }
    guard TagRoles.blocks.contains(name) else { return }
    flush()
    node = index
    if name == "li" { label = numbering.label(of: index) }
  }

  private mutating func leave(_ index: Int) {
    let name = tree.nodes[index].name
    if name == "q" { append("”", in: index) }
    if name == "a" { links -= 1 }
    if TagRoles.preformatted.contains(name) { preformatted -= 1 }
    guard TagRoles.blocks.contains(name) else { return }
    flush()
    label = nil
    node = tree.nodes[index].parent
    while node > 0, !TagRoles.blocks.contains(tree.nodes[node].name) { node = tree.nodes[node].parent }
    node = max(node, 0)
  }

  private mutating func append(_ quote: Unicode.Scalar, in index: Int) {
    guard marks.marks[index] == marks.marks[node] else { return }
    current.append([quote], isLinked: false, keepingBlanks: false, byte: tree.nodes[index].byte)
  }

  private mutating func add(_ index: Int) {
    let (text, byte) = (tree.text[tree.nodes[index].text], tree.nodes[index].byte)
    guard marks.marks[index] != marks.marks[node] else {
      return current.append(text, isLinked: links > 0, keepingBlanks: preformatted > 0, byte: byte)
    }
    var inset = InlineText()
    inset.append(text, isLinked: links > 0, keepingBlanks: preformatted > 0, byte: byte)
    for paragraph in inset.paragraphs() { insets.append(block(paragraph, mark: marks.marks[index])) }
  }

  /// Ends the block that is open.
  private mutating func flush() {
    if width == nil { breaks += current.breaks }
    for paragraph in current.paragraphs(brokenAt: width) {
      var next = block(paragraph, mark: marks.marks.isEmpty ? nil : marks.marks[node])
      if let label, !Self.hasLabel(next.text) {
        next.text.insert(contentsOf: "\(label) ".unicodeScalars, at: 0)
        writtenLabels += 1
      }
      label = nil
      hasPicture = false
      blocks.append(next)
    }
    blocks += insets
    insets = []
    current = InlineText()
  }

  private func block(_ units: ArraySlice<InlineText.Unit>, mark: Furniture?) -> PageBlock {
    let shown = units.filter { !$0.scalar.properties.isWhitespace }
    return PageBlock(
      text: units.map(\.scalar), node: node, mark: mark, linked: shown.count { $0.isLinked },
      followsPicture: hasPicture, heading: TagRoles.headingLevel(tree.nodes[node].name), byte: units.first?.byte ?? 0,
      length: shown.count)
  }

  /// Whether a list item already begins with a number of its own, which its author wrote because none is shown.
  private static func hasLabel(_ text: [Unicode.Scalar]) -> Bool {
    let start = text.drop { $0.properties.isWhitespace || "（([".unicodeScalars.contains($0) }.prefix(8)
    guard let mark = start.firstIndex(where: { "、.．)）".unicodeScalars.contains($0) }), mark > start.startIndex else {
      return false
    }
    return start[..<mark].allSatisfy { ("0"..."9").contains($0) || numerals.contains($0) }
      || mark == start.startIndex + 1 && start[..<mark].allSatisfy { $0.properties.isAlphabetic }
  }

  private static let numerals = Set("〇零一二三四五六七八九十百IVXLivxl".unicodeScalars)
}
