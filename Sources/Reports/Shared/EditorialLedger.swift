import DiffEngine

/// The differences of typography that reports hide, equal ones put together.
struct EditorialLedger {
  /// One kind of difference.
  struct Entry {
    /// The old side's characters, as written.
    let old: String
    /// The new side's characters, as written.
    let new: String
    /// How often it occurs.
    var count: Int
    /// The correspondences that it occurs in, each once.
    var correspondences: [Int]
  }

  /// The kinds, the most frequent first, else in the order of the text.
  let entries: [Entry]

  /// Reads the ledger of a comparison.
  init(_ comparison: Comparison) {
    var found: [Entry] = []
    // Keyed by bytes: Swift's `==` takes the composed and the decomposed letter for the same.
    var positions: [[[UInt8]]: Int] = [:]
    for (index, correspondence) in comparison.correspondences.enumerated() {
      for edit in correspondence.edits where edit.isEditorial {
        let key = [Array(edit.old.utf8), Array(edit.new.utf8)]
        let position = positions[key, default: found.count]
        if position == found.count {
          positions[key] = position
          found.append(Entry(old: edit.old, new: edit.new, count: 0, correspondences: []))
        }
        found[position].count += 1
        if found[position].correspondences.last != index { found[position].correspondences.append(index) }
      }
    }
    entries = found.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }
}
