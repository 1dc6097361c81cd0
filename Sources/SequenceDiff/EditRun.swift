/// One run of an edit script over two arrays of integers, as half-open index ranges.
public struct EditRun: Hashable, Sendable {
  /// The indices of the old array that the run covers; empty for an insertion.
  public let old: Range<Int>
  /// The indices of the new array that the run covers; empty for a deletion.
  public let new: Range<Int>
  /// Whether both sides are the same here.
  public let isEqual: Bool

  /// Creates a run.
  public init(old: Range<Int>, new: Range<Int>, isEqual: Bool) {
    self.old = old
    self.new = new
    self.isEqual = isEqual
  }
}
