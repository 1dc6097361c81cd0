/// The styles of an ODT document, as far as they bear on the text.
struct OpenDocumentStyles {
  /// The levels of each list style, counted from 0.
  private(set) var lists: [String: [Int: ListLevel]] = [:]
  /// The levels of numbered headings.
  private(set) var outline: [Int: ListLevel] = [:]
  /// Styles that say whether text is shown, and the parents of all.
  private var display: [String: Bool] = [:]
  private var parents: [String: String] = [:]

  /// Parents that are followed; longer chains, and circles, end there.
  private static let longestChain = 32

  /// Reads the styles of the parts, earlier parts first.
  init(_ parts: [XMLElement]) {
    for part in parts {
      for container in part.elements where ["office:styles", "office:automatic-styles"].contains(container.name) {
        for style in container.elements { add(style) }
      }
    }
  }

  /// Whether a style, or the nearest of its parents that says so, hides text.
  func hides(_ name: String?) -> Bool {
    var next = name
    for _ in 0..<Self.longestChain {
      guard let name = next else { return false }
      if let isShown = display[name] { return !isShown }
      next = parents[name]
    }
    return false
  }

  private mutating func add(_ style: XMLElement) {
    let name = style["name"] ?? ""
    switch style.name {
    case "text:list-style": if lists[name] == nil { lists[name] = Self.levels(style) }
    case "text:outline-style": outline = Self.levels(style)
    case "style:style":
      parents[name] = style["parent-style-name"]
      if let shown = style.first("style:text-properties")?["display"] { display[name] = shown != "none" }
    default: return
    }
  }

  private static func levels(_ style: XMLElement) -> [Int: ListLevel] {
    let levels = style.elements.compactMap { element in
      element["level"].flatMap { Int($0) }.map { ($0 - 1, ListLevel(openDocument: element, place: $0)) }
    }
    return Dictionary(levels, uniquingKeysWith: { first, _ in first })
  }
}

extension ListLevel {
  /// Reads a level of a list style or of the outline; `place` counts from 1.
  init(openDocument element: XMLElement, place: Int) {
    start = element["start-value"].flatMap { Int($0) } ?? 1
    let name = element["num-format"] ?? ""
    isUnknown = NumberFormat(openDocument: name) == nil
    format = NumberFormat(openDocument: name) ?? .decimal
    if let bullet = element["bullet-char"] { format = bullet.isEmpty ? .none : .bullet }
    template = element["bullet-char"] ?? Self.template(element, place: place)
    let alignment = element.first("style:list-level-properties", "style:list-level-label-alignment")
    suffix = ["space": " ", "nothing": ""][alignment?["label-followed-by"] ?? "listtab"] ?? "\t"
  }

  /// `%1.%2` and so on: LibreOffice's own attribute `%1%.%2%` where there is one, else put together from parts.
  private static func template(_ element: XMLElement, place: Int) -> String {
    if let own = element["num-list-format"] {
      return own.split(separator: "%", omittingEmptySubsequences: false).joinedPlaces
    }
    guard element["num-format"].map({ !$0.isEmpty }) ?? false else { return "" }
    let shown = min(max(element["display-levels"].flatMap { Int($0) } ?? 1, 1), max(place, 1))
    let numbers = (0..<shown).reversed().map { "%\(place - $0)" }.joined(separator: ".")
    return (element["num-prefix"] ?? "") + numbers + (element["num-suffix"] ?? "")
  }
}

extension [Substring] {
  /// Pieces of `a%1%b%2%c` put together as `a%1b%2c`: every second piece is a place.
  fileprivate var joinedPlaces: String {
    enumerated().map { index, piece in index.isMultiple(of: 2) ? String(piece) : "%\(piece)" }.joined()
  }
}
