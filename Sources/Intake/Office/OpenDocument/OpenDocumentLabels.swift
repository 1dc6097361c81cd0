/// Writes the labels of lists and headings of an ODT document (OpenDocument 1.3 part 3, 5.3 and 5.1.2).
struct OpenDocumentLabels {
  /// A list that is being read.
  struct List {
    /// What its items are counted under.
    let key: String
    /// The name of its style.
    let style: String?
    /// Its depth, counted from 0.
    let level: Int
  }

  /// A label and whether its format is not known.
  struct Label {
    let text: String
    let isUnknown: Bool
  }

  private let styles: OpenDocumentStyles
  private var counters = ListCounters()
  /// The key of each list that carries an id, and of the last list of each style.
  private var keys: [String: String] = [:]
  private var lastOfStyle: [String: String] = [:]
  private var count = 0

  init(styles: OpenDocumentStyles) { self.styles = styles }

  /// Begins the list of `element` inside `outer`; it counts on only where it says so.
  mutating func open(_ element: XMLElement, in outer: List?) -> List {
    let style = element["style-name"] ?? outer?.style
    if let outer {
      if element["continue-numbering"] != "true" { counters.restart(outer.key, from: outer.level + 1) }
      return List(key: outer.key, style: style, level: outer.level + 1)
    }
    count += 1
    var key = "list \(count)"
    if let continued = element["continue-list"].flatMap({ keys[$0] }) {
      key = continued
    } else if element["continue-numbering"] == "true", let last = style.flatMap({ lastOfStyle[$0] }) {
      key = last
    }
    if let id = element["id"] { keys[id] = key }
    if let style { lastOfStyle[style] = key }
    return List(key: key, style: style, level: 0)
  }

  /// The label of the next item of `list`; `start` is the number that the item itself asks for.
  mutating func next(in list: List, start: Int?) -> Label? {
    guard let levels = list.style.flatMap({ styles.lists[$0] }) else { return nil }
    return label(list.key, list.level, levels, start)
  }

  /// The label of a heading outside of lists; nil where headings of its level bear none.
  mutating func heading(_ element: XMLElement) -> Label? {
    guard element["is-list-header"] != "true" else { return nil }
    let level = (element["outline-level"].flatMap { Int($0) } ?? 1) - 1
    guard let definition = styles.outline[level], definition.format != .none else { return nil }
    let restart = element["restart-numbering"] == "true" ? definition.start : nil
    return label("headings", level, styles.outline, element["start-value"].flatMap { Int($0) } ?? restart)
  }

  /// The label of a paragraph that names its list itself.
  mutating func numbered(_ element: XMLElement) -> Label? {
    let level = (element["level"].flatMap { Int($0) } ?? 1) - 1
    let key = "numbered " + (element["list-id"] ?? element["style-name"] ?? "")
    let list = List(key: key, style: element["style-name"], level: level)
    return next(in: list, start: element["start-value"].flatMap { Int($0) })
  }

  private mutating func label(_ key: String, _ level: Int, _ levels: [Int: ListLevel], _ start: Int?) -> Label? {
    let text = counters.label(of: key, level: level, levels: levels, start: start)
    return text.isEmpty ? nil : Label(text: text, isUnknown: levels[level]?.isUnknown ?? false)
  }
}
