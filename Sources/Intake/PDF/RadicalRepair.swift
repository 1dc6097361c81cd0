import StatementModel

/// A text whose radicals were replaced by the ideographs they stand for.
struct RadicalRepair {
  /// The text; as long as before.
  private(set) var scalars: [Unicode.Scalar]
  /// Where radicals stood.
  private var places: [Int] = []

  /// Replaces the radicals of `scalars` in linear time.
  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    for (place, scalar) in scalars.enumerated() {
      guard let ideograph = RadicalForms.ideograph(scalar) else { continue }
      self.scalars[place] = ideograph
      places.append(place)
    }
  }

  /// One finding at the first place; none where there was no radical.
  var findings: [Finding] {
    guard let first = places.first else { return [] }
    let message = "\(places.count) radicals that the document has instead of ideographs were replaced by these"
    return [Finding(.repair, message, at: ScalarRange(first, first + 1))]
  }
}
