/// What each node of a page is marked as, by its own tag, role and class or by those of an element around it.
struct PageMarks {
  /// The mark of each node; nil for what may be article.
  let marks: [Furniture?]
  /// Whether each node belongs to what is never shown as text, such as scripts.
  let isUnshown: [Bool]

  /// Marks the nodes of a page; linear.
  init(_ tree: HTMLTree) {
    var isUnshown = [Bool](repeating: false, count: tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() {
      isUnshown[index] = TagRoles.unshown.contains(node.name) || (node.parent >= 0 && isUnshown[node.parent])
    }
    let lengths = tree.summedUp(
      tree.nodes.indices.map { index in
        let node = tree.nodes[index]
        return node.isText && !isUnshown[index] ? tree.text[node.text].count { !$0.properties.isWhitespace } : 0
      })
    var marks = [Furniture?](repeating: nil, count: tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() {
      let inherited = node.parent >= 0 ? marks[node.parent] : nil
      marks[index] = inherited ?? Self.mark(index, tree, length: lengths[index], of: lengths.first ?? 0)
    }
    self.marks = marks
    self.isUnshown = isUnshown
  }

  /// The element's own mark; a class name is not believed of what holds most of the page's text.
  ///
  /// Comments alone may be longer than what they comment on, but never hold its heading.
  private static func mark(_ index: Int, _ tree: HTMLTree, length: Int, of total: Int) -> Furniture? {
    let node = tree.nodes[index]
    guard !node.isText, !["html", "body", "h1"].contains(node.name) else { return nil }
    if isHidden(node.attributes) { return .hidden }
    if let tag = TagRoles.furniture[node.name] { return tag }
    if node.name == "time", length <= longestTime, standsAlone(index, tree) { return .details }
    if let role = node.attributes["role"].flatMap({ TagRoles.ariaFurniture[$0] }) { return role }
    guard let kind = FurnitureWords.kind(node.attributes) else { return nil }
    if length * 2 > total { return kind == .comment && !holdsArticle(index, tree) ? .comment : nil }
    return kind == .details && length > FurnitureWords.longestDetails ? nil : kind
  }

  /// Characters of the longest `time` element that is a line of its own: a day and an hour in words.
  private static let longestTime = 40

  /// Whether no text stands beside an element in its paragraph.
  private static func standsAlone(_ index: Int, _ tree: HTMLTree) -> Bool {
    let parent = tree.nodes[index].parent
    guard parent >= 0 else { return true }
    let siblings = tree.children(of: parent)
    guard let place = siblings.firstIndex(of: index) else { return false }
    for beside in [place - 1, place + 1] where siblings.indices.contains(beside) {
      let node = tree.nodes[siblings[beside]]
      if TagRoles.blocks.contains(node.name) || node.name == "br" { continue }
      guard tree.rawText(of: siblings[beside]).allSatisfy(\.isWhitespace) else { return false }
    }
    return TagRoles.blocks.contains(tree.nodes[parent].name) || standsAlone(parent, tree)
  }

  private static func holdsArticle(_ index: Int, _ tree: HTMLTree) -> Bool {
    tree.nodes[index..<tree.nodes[index].end].contains { $0.name == "h1" || FurnitureWords.isArticle($0) }
  }

  private static func isHidden(_ attributes: [String: String]) -> Bool {
    if attributes["hidden"] != nil { return true }
    guard let style = attributes["style"]?.lowercased().filter({ !$0.isWhitespace }) else { return false }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }
}
