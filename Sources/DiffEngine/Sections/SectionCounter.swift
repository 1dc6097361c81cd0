import StatementModel

/// Counts the correspondences of a comparison part by part.
struct SectionCounter {
  /// The parts of each text.
  let sections: Pair<[TextSection]>
  /// By clause of each text: its length in characters.
  let lengths: Pair<[Int]>

  /// A row of the summary: a part of the old text, of the new one, or both.
  private typealias Row = Pair<Int?>

  private let rows: [Row]
  private var staying: [[Correspondence]]
  private var departures: [Int]
  private var arrivals: [Int]
  private var leaving: [Correspondence] = []

  init(_ comparison: Comparison) {
    sections = comparison.texts.map(\.sections)
    lengths = Pair(
      old: Self.lengths(comparison.texts.old, comparison.units.old),
      new: Self.lengths(comparison.texts.new, comparison.units.new))
    let pairing = SectionPairing(comparison, sections: sections, lengths: lengths)
    rows = Self.rows(pairing.counterparts)
    staying = Array(repeating: [], count: rows.count)
    departures = Array(repeating: 0, count: rows.count)
    arrivals = departures
    count(comparison.correspondences)
  }

  /// The summaries of all rows.
  var summaries: [SectionSummary] {
    rows.indices.map { row in
      let parts = Pair(old: rows[row].old.map { sections.old[$0] }, new: rows[row].new.map { sections.new[$0] })
      return SectionSummary(
        sections: parts,
        figures: Summary(counting: staying[row], clauses: parts.map { $0?.clauses.count ?? 0 }),
        characters: Pair(
          old: lengths.old[parts.old?.clauses ?? 0..<0].reduce(0, +),
          new: lengths.new[parts.new?.clauses ?? 0..<0].reduce(0, +)),
        departures: departures[row], arrivals: arrivals[row])
    }
  }

  /// What has clauses in several rows.
  var between: Summary { Summary(counting: leaving, clauses: Pair(old: 0, new: 0)) }

  private mutating func count(_ correspondences: [Correspondence]) {
    let owners = sections.map { SectionPairing.owners($0) }
    let rowOf = Pair(old: rowOf(\.old, sections.old.count), new: rowOf(\.new, sections.new.count))
    for correspondence in correspondences {
      let from = Set(correspondence.old.map { rowOf.old[owners.old[$0]] })
      let to = Set(correspondence.new.map { rowOf.new[owners.new[$0]] })
      let touched = from.union(to)
      if touched.count == 1, let row = touched.first {
        staying[row].append(correspondence)
      } else {
        leaving.append(correspondence)
        for row in from where to != [row] { departures[row] += 1 }
        for row in to where from != [row] { arrivals[row] += 1 }
      }
    }
  }

  private func rowOf(_ side: KeyPath<Row, Int?>, _ count: Int) -> [Int] {
    var result = [Int](repeating: 0, count: count)
    for (row, parts) in rows.enumerated() { if let part = parts[keyPath: side] { result[part] = row } }
    return result
  }

  /// The parts of the new text in order; a part of the old text alone stands behind the one that it followed there.
  private static func rows(_ counterparts: Pair<[Int?]>) -> [Row] {
    var rows: [Row] = []
    func appendLost(from start: Int) {
      var old = start
      while old < counterparts.old.count, counterparts.old[old] == nil {
        rows.append(Row(old: old, new: nil))
        old += 1
      }
    }
    appendLost(from: 0)
    for (new, old) in counterparts.new.enumerated() {
      rows.append(Row(old: old, new: new))
      if let old { appendLost(from: old + 1) }
    }
    return rows
  }

  private static func lengths(_ text: StatementText, _ units: [ClauseUnit]) -> [Int] {
    units.map { CharacterCount.of(text.extracted.scalars[$0.clause.range.start..<$0.clause.range.end]) }
  }
}
