import DiffEngine
import StatementModel

/// One line of the summary by section, as every renderer writes it.
struct SectionRow {
  /// What the section is called: its label with its heading, or with how it begins.
  let name: String
  /// Its places among the sections, such as `9th of 13 → 5th of 12`; empty where it is no section.
  let position: String
  /// Its lengths, such as `310 → 298`.
  let characters: String
  /// The figures.
  let figures: Summary
  /// What went into other sections.
  let departures: Int
  /// What came from other sections.
  let arrivals: Int
  /// The side and the first clause to lead a reader to; nil for a row of several sections, or without a clause.
  let target: (side: Side, clause: Int)?

  /// The rows of a comparison: its sections, what went between them, and the document.
  static func rows(_ comparison: Comparison, words: Catalogue) -> [SectionRow] {
    let summary = ComparisonSummary(comparison)
    var rows = summary.sections.map { SectionRow($0, of: comparison, counts: summary.sectionCounts, words: words) }
    if summary.between.byMainChange.values.contains(where: { $0 > 0 }) {
      rows.append(SectionRow(words.sections.between, summary.between))
    }
    rows.append(
      SectionRow(words.sections.document, summary.document, characters: arrow(summary.characters.map(String.init))))
    return rows
  }

  private init(_ name: String, _ figures: Summary, characters: String = "") {
    (self.name, self.figures, self.characters) = (name, figures, characters)
    (position, departures, arrivals, target) = ("", 0, 0, nil)
  }

  private init(_ section: SectionSummary, of comparison: Comparison, counts: Pair<Int>, words: Catalogue) {
    let side = section.sections.new == nil ? Side.old : .new
    let shown = section.sections[side]
    name = shown.map { Self.name($0, in: comparison.texts[side], words: words) } ?? ""
    let places = Pair(
      old: section.sections.old?.position.map { words.sections.ordinal($0, counts.old) },
      new: section.sections.new?.position.map { words.sections.ordinal($0, counts.new) })
    let hasPlace = places.old != nil || places.new != nil
    position = hasPlace ? Self.arrow(places.map { $0 ?? words.sections.none }) : ""
    characters = Self.arrow(
      Pair(
        old: section.sections.old.map { _ in String(section.characters.old) } ?? words.sections.none,
        new: section.sections.new.map { _ in String(section.characters.new) } ?? words.sections.none))
    figures = section.figures
    departures = section.departures
    arrivals = section.arrivals
    target = shown.flatMap { part in part.clauses.first.map { (side, $0) } }
  }

  private static func arrow(_ sides: Pair<String>) -> String {
    sides.old == sides.new ? sides.new : "\(sides.old) → \(sides.new)"
  }

  /// How many characters of its beginning name a section that has no heading.
  private static let beginning = 24

  private static func name(_ section: TextSection, in text: StatementText, words: Catalogue) -> String {
    guard section.kind == .section else { return words.sections.kind(section.kind) }
    let heading = section.heading.map { VisibleText.line(text[$0]) }.joined(separator: " ")
    let wording = heading.isEmpty ? start(of: section, in: text) : heading
    let label = VisibleText.line(section.label)
    // A heading may be its label, as `Chương I` is.
    if label.isEmpty || wording.hasPrefix(label) { return wording }
    return wording.isEmpty ? label : "\(label) \(wording)"
  }

  private static func start(of section: TextSection, in text: StatementText) -> String {
    let clauses = text.blocks[section.blocks].lazy.flatMap(\.clauses)
    guard let first = clauses.first else { return "" }
    let line = VisibleText.line(text[first.range])
    return line.count > beginning ? "\(line.prefix(beginning))…" : line
  }
}
