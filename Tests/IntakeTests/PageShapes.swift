import TestSupport

/// Puts paragraphs into a page of a random shape, with furniture around them.
struct PageShapes {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// The shapes: what parts one paragraph from the next.
  enum Shape: CaseIterable {
    case paragraphs, unclosedParagraphs, doubleBreaks, indentedBreaks, divisions, cells, items
  }

  /// A page that shows `paragraphs`; where the shape needs it, they begin with an indent already.
  mutating func page(_ paragraphs: [String], _ shape: Shape) -> String {
    let body = paragraphs.map { paragraph in marked(paragraph) }
    let head = "<!DOCTYPE html><html><head><meta charset=utf-8><title>x</title><style>p{margin:0}</style></head><body>"
    return head + before() + open(shape) + body.map { part($0, shape) }.joined(separator: "\n") + close(shape) + after()
      + "</body></html>"
  }

  private func open(_ shape: Shape) -> String {
    switch shape {
    case .cells: "<table><tr><td><table class=c><tbody>"
    case .items: "<div><ul style=\"list-style:none\">"
    default: "<table><tr><td><div class=\"c1\"><div>"
    }
  }

  private func close(_ shape: Shape) -> String {
    switch shape {
    case .cells: "</tbody></table></td></tr></table>"
    case .items: "</ul></div>"
    default: "</div></div></td></tr></table>"
    }
  }

  private mutating func part(_ text: String, _ shape: Shape) -> String {
    switch shape {
    case .paragraphs: "<p align=left>\n\t\(text)\n</p>"
    case .unclosedParagraphs: "<P>\(text)"
    case .doubleBreaks: "\(text)<br><BR/>"
    case .indentedBreaks: "\(text)<br>"
    case .divisions:
      Bool.random(using: &generator) ? "<div><div>\(text)</div></div>" : "<div> <span>\(text)</span></div>"
    case .cells: "<tr><td></td><td>\(text)</td></tr>"
    case .items: "<li>\(text)</li>"
    }
  }

  /// The paragraph with inline elements, references and line ends of the source at random places.
  private mutating func marked(_ paragraph: String) -> String {
    var html = ""
    for scalar in paragraph.unicodeScalars {
      switch Int.random(in: 0..<60, using: &generator) {
      case 0: html += "<b>\(Self.escaped(scalar))</b>"
      case 1: html += "<span style='x'><font color=red>\(Self.escaped(scalar))</font></span>"
      case 2 where scalar != " ": html += "&#\(scalar.value);"
      case 3 where scalar != " ": html += "<!-- c -->\(Self.escaped(scalar))"
      case 4 where scalar == " ": html += "\n   "
      default: html += Self.escaped(scalar)
      }
    }
    return html
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    default: String(scalar)
    }
  }

  private mutating func before() -> String {
    [
      "<div class=nav><a href=/>首页</a> <a href=/a>新闻</a></div>", "<script>if (a < b && c > d) { x() }</script>",
      "<table><tr><td><a href=/>Home</a></td><td><a href=/n>News and events of the week</a></td></tr></table>",
      "<header><nav><ul><li><a href=/1>Chính trị</a></ul></nav></header>",
    ].filter { _ in Bool.random(using: &generator) }.joined()
  }

  private mutating func after() -> String {
    [
      "<div class=\"share-box\">分享到：<a href=#>微信</a></div>", "<p>责任编辑：某某</p>",
      "<ul><li><a href=/r>一条相关的新闻标题</a></li><li><a href=/s>又一条相关的新闻标题</a></li></ul>",
      "<div id=footer><p>版权所有，未经许可不得转载，违者必究。</p></div>", "<!-- end --><noscript><p>Turn it on.</p></noscript>",
    ].filter { _ in Bool.random(using: &generator) }.joined()
  }
}
