/// A page as one array of nodes in document order, so that no depth of nesting can exhaust the stack.
struct HTMLTree {
  /// The nodes; the descendants of node `i` are `i + 1 ..< nodes[i].end`.
  var nodes: [HTMLNode] = []
  /// The text of all text nodes, one after the other.
  var text: [Unicode.Scalar] = []

  /// The indices of the elements called `name`, in document order.
  func elements(_ name: String) -> [Int] { nodes.indices.filter { nodes[$0].name == name } }

  /// The text below a node, as it stands in the page.
  func rawText(of index: Int) -> String {
    var view = String.UnicodeScalarView()
    for node in nodes[index..<nodes[index].end] where node.isText { view.append(contentsOf: text[node.text]) }
    return String(view)
  }

  /// The text below a node with every run of blanks made one space, none at the ends.
  func line(of index: Int) -> String { rawText(of: index).split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The indices of the children of a node.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < nodes[index].end {
      children.append(child)
      child = nodes[child].end
    }
    return children
  }

  /// Adds `amounts` of every node to all of its ancestors; linear.
  func summedUp(_ amounts: [Int]) -> [Int] {
    var sums = amounts
    for index in nodes.indices.reversed() where nodes[index].parent >= 0 { sums[nodes[index].parent] += sums[index] }
    return sums
  }
}
