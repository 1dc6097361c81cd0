/// Puts labels and bullets that stand beside their text, as a tab sets them, before the line that they belong to.
///
/// The program takes the room of a tab for the gap between two columns, so that such labels come as lines of their own,
/// and sometimes all labels of a list before all its texts.
struct HangingLabels {
  /// The lines, each label in that of its text.
  private(set) var lines: [PDFLine] = []
  /// Labels that were put before their text.
  private(set) var count = 0

  /// Room between a label and its text at most, in sizes of a character: a tab of an inch, less than any column.
  private static let widestGap = 6.0

  /// Looks through all pages in O(n log n) of the number of lines.
  init(_ found: [PDFLine]) {
    let alone = found.map { PDFLabel.isAlone($0.scalars) }
    guard alone.contains(true) else {
      lines = found
      return
    }
    var labels: [Int: [Int]] = [:]
    for row in Self.rows(found) { Self.assign(row, found, alone, to: &labels) }
    let moved = Set(labels.values.joined())
    count = moved.count
    for place in found.indices where !moved.contains(place) {
      lines.append(found[place].labelled(labels[place, default: []].map { found[$0].scalars }))
    }
  }

  /// Gives each text of a row the labels that stand directly before it.
  private static func assign(_ row: [Int], _ lines: [PDFLine], _ alone: [Bool], to labels: inout [Int: [Int]]) {
    var waiting: [Int] = []
    for place in row {
      if let last = waiting.last, !follows(lines[last], lines[place]) { waiting = [] }
      if alone[place] {
        waiting.append(place)
      } else if !waiting.isEmpty {
        labels[place] = waiting
        waiting = []
      }
    }
  }

  private static func follows(_ label: PDFLine, _ text: PDFLine) -> Bool {
    let gap = text.left - label.right
    return gap >= 0 && gap <= widestGap * text.size
  }

  /// Places of the lines at the same height of a page, from left to right.
  private static func rows(_ lines: [PDFLine]) -> [[Int]] {
    let ordered = lines.indices.sorted {
      (lines[$0].page, lines[$0].middle, $0) < (lines[$1].page, lines[$1].middle, $1)
    }
    var rows: [[Int]] = []
    for place in ordered {
      if let first = rows.last?.first, lines[first].page == lines[place].page,
        lines[place].middle - lines[first].middle < lines[place].size / 2
      {
        rows[rows.count - 1].append(place)
      } else {
        rows.append([place])
      }
    }
    return rows.map { $0.sorted { (lines[$0].left, $0) < (lines[$1].left, $1) } }
  }
}
