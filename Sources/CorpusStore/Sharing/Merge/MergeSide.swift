/// Which side of a merge is taken where both changed the same text.
public enum MergeSide: Hashable, Sendable {
  /// The corpus's own.
  case ours
  /// The other one's.
  case theirs

  /// The side that is not taken.
  var other: MergeSide { self == .ours ? .theirs : .ours }
}
