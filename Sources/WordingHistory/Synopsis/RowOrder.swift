/// Orders lineages as a reader expects them: as they stand in the last text; one that it does not have, after its
/// neighbour in the last text that has both.
struct RowOrder {
  private let history: SeriesHistory

  init(_ history: SeriesHistory) { self.history = history }

  /// The lineages of one topic in order; O(clauses of the lineages).
  func ordered(_ lineages: [Int]) -> [Int] {
    let wanted = Set(lineages)
    var order: [Int] = []
    for text in history.texts.indices.reversed() {
      var placed = Set(order)
      var before = 0
      for lineage in sequence(in: text, wanted) {
        if placed.insert(lineage).inserted {
          order.insert(lineage, at: before)
          before += 1
        } else {
          before = (order.firstIndex(of: lineage) ?? before) + 1
        }
      }
    }
    return order
  }

  /// The wanted lineages in the order in which a text has them first.
  private func sequence(in text: Int, _ wanted: Set<Int>) -> [Int] {
    var seen: Set<Int> = []
    return history.owners[text].filter { wanted.contains($0) && seen.insert($0).inserted }
  }
}
