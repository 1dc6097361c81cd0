/// Writes the labels that Word generates for paragraphs.
struct WordLabels {
  private let numbering: WordNumbering
  private let styles: WordStyles
  private var counters = ListCounters()
  /// Lists and levels whose own beginning was used.
  private var begun: Set<String> = []

  init(numbering: WordNumbering, styles: WordStyles) {
    self.numbering = numbering
    self.styles = styles
  }

  /// A label and whether its format is not known.
  struct Label {
    let text: String
    let isUnknown: Bool
  }

  /// The label of the next paragraph with these properties; nil where it has none, and each call counts on.
  mutating func next(_ properties: XMLElement?) -> Label? {
    guard let (id, list, place) = place(properties), let level = list.levels[place] else { return nil }
    var start: Int?
    if let own = list.starts[place], begun.insert("\(id)/\(place)").inserted { start = own }
    let text = counters.label(of: list.definition, level: place, levels: list.levels, start: start)
    return text.isEmpty ? nil : Label(text: text, isUnknown: level.isUnknown)
  }

  /// The list and level of a paragraph: its own, else its style's, whose level the list itself may name.
  private func place(_ properties: XMLElement?) -> (id: String, list: WordNumbering.List, level: Int)? {
    let own = WordStyles.Numbering(properties?.first("w:numPr"))
    let style = properties?.first("w:pStyle")?["val"] ?? styles.defaultParagraph
    let inherited = styles.numbering(of: style)
    guard let id = own?.list ?? inherited?.numbering.list, let list = numbering.list(id) else { return nil }
    let bound = inherited.flatMap { inherited in list.levels.first { $0.value.style == inherited.style }?.key }
    let level = own?.level ?? (own?.list == nil ? bound ?? inherited?.numbering.level : nil) ?? 0
    return (id, list, level)
  }
}
