import DiffEngine
import StatementModel

/// One comparison on its way into a page: what all parts of the page look up.
struct HTMLComparison {
  let comparison: Comparison
  let options: HTMLReport.Options
  let words: Catalogue
  let places: Pair<Places>
  let outline: Outline
  /// By correspondence: whether it has an entry in the list of changes.
  let isShown: [Bool]
  /// The entries of changes of substance, in order.
  let changed: [Int]
  /// By correspondence: its place among them; nil where it is none.
  let order: [Int?]

  /// Lays out a comparison.
  init(_ comparison: Comparison, options: HTMLReport.Options, words: Catalogue) {
    self.comparison = comparison
    self.options = options
    self.words = words
    places = comparison.texts.map { Places($0, words: words) }
    outline = Outline(
      comparison, places: places, options: .init(context: options.context, showsDepartures: true))
    var shown = [Bool](repeating: false, count: comparison.correspondences.count)
    for case .entry(let index) in outline.items { shown[index] = true }
    isShown = shown
    let changed = shown.indices.filter { shown[$0] && comparison.correspondences[$0].isSubstantive }
    self.changed = changed
    var order = [Int?](repeating: nil, count: shown.count)
    for (place, index) in changed.enumerated() { order[index] = place }
    self.order = order
  }

  /// Whether the old place of a correspondence is shown apart from the new one.
  func isMoved(_ correspondence: Correspondence) -> Bool {
    correspondence.changes.contains(.moved) && !correspondence.old.isEmpty
  }

  /// The anchor of a clause.
  func anchor(_ side: Side, _ unit: Int) -> String {
    switch side {
    case .old: "old-" + HTMLEscaping.identifier(comparison.units.old[unit].clause.id)
    case .new: "new-" + HTMLEscaping.identifier(comparison.units.new[unit].clause.id)
    }
  }

  /// The anchor that a correspondence can be reached at: its first new clause, or its first old one.
  func anchor(of correspondence: Correspondence) -> String {
    if let first = correspondence.new.first { return anchor(.new, first) }
    return correspondence.old.first.map { anchor(.old, $0) } ?? ""
  }

  /// What the page says in one word, or several, of what happened.
  func changeWords(_ correspondence: Correspondence) -> [String] { correspondence.changes.map(words.change) }

  /// The `lang` of a side's wording.
  func language(_ side: Side) -> String {
    (side == .old ? comparison.texts.old : comparison.texts.new).metadata.language.value.htmlTag
  }
}
