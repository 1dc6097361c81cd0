extension Correction.Anchor {
  /// The clause that the anchor marks in `text`, counted over the whole text from 0.
  ///
  /// The one clause that holds any of the anchor's words where they stand, so that a text that is cut in another way
  /// keeps it as long as the words are in one clause. Nil where the words are gone, stand in several places, or are cut
  /// into several clauses. O(scalars) where they have moved.
  public func clause(in text: StatementText) -> Int? {
    guard let place = place(in: text.extracted) else { return nil }
    let clauses = text.blocks.lazy.flatMap(\.clauses).enumerated()
    let touched = clauses.filter { $0.element.range.start < place.end && place.start < $0.element.range.end }
    return touched.count == 1 ? touched.first?.offset : nil
  }
}
