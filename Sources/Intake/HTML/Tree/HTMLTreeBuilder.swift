import CLibxml2

/// Receives the parser's events and builds the tree; stops the parser at the first limit that is passed.
final class HTMLTreeBuilder {
  private(set) var tree = HTMLTree()
  private(set) var excess: HTMLExcess?
  /// The parser whose events these are.
  var parser: htmlParserCtxtPtr?

  private let limits: IntakeLimits
  /// Elements that last to the end of the page: text after their end tags still belongs to it, as in browsers.
  private static let roots: Set<String> = ["html", "body"]

  private var open: [Int] = []
  private var reference = PendingReference()
  private var byte = 0

  init(limits: IntakeLimits) { self.limits = limits }

  /// An element begins.
  func begin(_ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard excess == nil, !(Self.roots.contains(name) && open.contains { tree.nodes[$0].name == name }) else { return }
    guard open.count < limits.maximumHTMLDepth else { return stop(at: .depth(limits.maximumHTMLDepth)) }
    guard let found = Self.attributes(attributes, limit: limits.maximumAttributes) else {
      return stop(at: .attributes(limits.maximumAttributes))
    }
    append(name, found, text: tree.text.count..<tree.text.count)
    open.append(tree.nodes.count - 1)
  }

  /// The innermost open element of that name ends, and with it all that it holds.
  func end(_ name: String) {
    if !Self.roots.contains(name), let place = open.lastIndex(where: { tree.nodes[$0].name == name }) {
      close(downTo: place)
    }
    move()
  }

  /// A stretch of text.
  func add(_ text: UnsafeBufferPointer<xmlChar>) {
    guard excess == nil else { return }
    var start = tree.text.count
    let piece = reference.next(String(decoding: text, as: UTF8.self), after: tree.nodes.count)
    if piece.replaced > 0 {
      tree.text.removeLast(piece.replaced)
      start = min(start, tree.text.count)
    }
    tree.text.append(contentsOf: piece.text.unicodeScalars)
    // An entity or a stray sign comes as a piece of its own; together they are one text.
    if let last = tree.nodes.last, last.isText, last.parent == open.last, last.end == tree.nodes.count {
      tree.nodes[tree.nodes.count - 1].text = last.text.lowerBound..<tree.text.count
      move()
    } else {
      append("", [:], text: start..<tree.text.count)
    }
  }

  /// Ends what is still open.
  func finish() { close(downTo: 0) }

  private func append(_ name: String, _ attributes: [String: String], text: Range<Int>) {
    guard tree.nodes.count < limits.maximumElements else { return stop(at: .elements(limits.maximumElements)) }
    let index = tree.nodes.count
    tree.nodes.append(
      HTMLNode(name: name, attributes: attributes, parent: open.last ?? -1, end: index + 1, text: text, byte: byte))
    move()
  }

  private func close(downTo place: Int) {
    for index in open[place...] { tree.nodes[index].end = tree.nodes.count }
    open.removeSubrange(place...)
  }

  private func move() {
    guard let parser else { return }
    byte = max(byte, shim_html_offset(parser))
  }

  private func stop(at limit: HTMLExcess) {
    excess = limit
    if let parser { xmlStopParser(parser) }
  }

  /// The attributes, the first of each name; nil where there are more than `limit`.
  private static func attributes(
    _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, limit: Int
  ) -> [String: String]? {
    guard let list else { return [:] }
    var found: [String: String] = [:]
    var index = 0
    while let name = list[index] {
      guard index < 2 * limit else { return nil }
      let value = list[index + 1].map { String(cString: $0) } ?? ""
      let key = String(cString: name).lowercased()
      if found[key] == nil { found[key] = value }
      index += 2
    }
    return found
  }
}
