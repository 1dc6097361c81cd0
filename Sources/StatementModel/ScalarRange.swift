/// A half-open range of the extracted text, counted in Unicode scalars from its beginning.
public struct ScalarRange: Hashable, Sendable, Codable, Comparable {
  /// Offset of the first scalar.
  public let start: Int
  /// Offset just after the last scalar; never less than `start`.
  public let end: Int

  /// Creates a range; `start` must not be negative and must not lie after `end`.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a scalar range runs forwards")
    self.start = start
    self.end = end
  }

  /// Number of scalars.
  public var count: Int { end - start }

  /// Whether the range holds no scalar.
  public var isEmpty: Bool { start == end }

  /// Whether `other` lies wholly inside this range.
  public func contains(_ other: ScalarRange) -> Bool { start <= other.start && other.end <= end }

  /// Orders by start, then by end.
  public static func < (lhs: ScalarRange, rhs: ScalarRange) -> Bool {
    (lhs.start, lhs.end) < (rhs.start, rhs.end)
  }
}
