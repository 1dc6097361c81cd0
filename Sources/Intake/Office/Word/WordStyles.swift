/// The styles of a DOCX document, as far as they bear on the text (ECMA-376 part 1, 17.7).
struct WordStyles {
  /// A reference to a level of a list.
  struct Numbering {
    /// The number of the list; nil where only the level is said.
    var list: String?
    /// The level, counted from 0; nil where it is not said.
    var level: Int?
  }

  /// One style.
  private struct Style {
    let parent: String?
    let numbering: Numbering?
    let isHidden: Bool?
  }

  private var styles: [String: Style] = [:]
  /// The paragraph style of paragraphs that name none.
  private(set) var defaultParagraph: String?

  /// Styles in a chain of parents that are followed; longer chains, and circles, end there.
  private static let longestChain = 32

  /// Reads the part; an absent part is no styles.
  init(_ part: XMLElement?) {
    for style in part?.all("w:style") ?? [] {
      guard let id = style["styleId"] else { continue }
      styles[id] = Style(
        parent: style.first("w:basedOn")?["val"], numbering: Numbering(style.first("w:pPr", "w:numPr")),
        isHidden: style.first("w:rPr").flatMap { $0.first("w:vanish") }?.isOn)
      if style["type"] == "paragraph", WordSwitch.isOn(style["default"] ?? "false") { defaultParagraph = id }
    }
  }

  /// The list and level that a paragraph style, or the nearest of its parents, gives, and the style that gives it.
  func numbering(of id: String?) -> (numbering: Numbering, style: String)? {
    for (id, style) in chain(id) {
      if let numbering = style.numbering { return (numbering, id) }
    }
    return nil
  }

  /// Whether a style, or the nearest of its parents that says so, hides text.
  func hides(_ id: String?) -> Bool { chain(id).lazy.compactMap(\.1.isHidden).first ?? false }

  private func chain(_ id: String?) -> [(String, Style)] {
    var chain: [(String, Style)] = []
    var next = id
    while let id = next, let style = styles[id], chain.count < Self.longestChain {
      chain.append((id, style))
      next = style.parent
    }
    return chain
  }
}

extension WordStyles.Numbering {
  /// Reads `w:numPr`; nil where there is none.
  init?(_ element: XMLElement?) {
    guard let element else { return nil }
    list = element.first("w:numId")?["val"]
    level = element.first("w:ilvl")?["val"].flatMap { Int($0) }
  }
}

/// The values of on-off properties (ECMA-376 part 1, 17.17.4 and 22.9.2.7).
enum WordSwitch {
  /// Whether a value means on.
  static func isOn(_ value: String) -> Bool { !["0", "false", "off"].contains(value) }
}

extension XMLElement {
  /// Whether this on-off property is on; without a value it is.
  var isOn: Bool { WordSwitch.isOn(self["val"] ?? "true") }
}
