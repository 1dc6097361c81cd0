/// Eight yes-or-no properties of every Unicode scalar, asked with one load, for loops that look through all of a text.
///
/// A byte stands for each scalar of the Basic Multilingual Plane; all scalars beyond it share one. A loop that wants several
/// sets at once asks here once instead of asking a `ScalarSet` for each.
public struct ScalarFlags: Sendable {
  @usableFromInline let storage: Storage
  /// The flags of every scalar beyond the Basic Multilingual Plane.
  @usableFromInline let beyond: UInt8

  /// The bytes.
  ///
  /// Unchecked, since a bounds check is half of the cost of a look-up; nothing is written after `init`.
  @usableFromInline final class Storage: @unchecked Sendable {
    @usableFromInline let bytes: UnsafeMutablePointer<UInt8>

    init() {
      bytes = .allocate(capacity: 0x10000)
      bytes.initialize(repeating: 0, count: 0x10000)
    }

    deinit { bytes.deallocate() }
  }

  /// Gives each scalar the flags of all rows that it is in; O(members) after the 64 KiB of bytes.
  ///
  /// What rows hold beyond the Basic Multilingual Plane is overlooked: `beyond` stands for all of that.
  public init(beyond: UInt8 = 0, _ rows: [(flags: UInt8, ranges: [ClosedRange<UInt32>])]) {
    storage = Storage()
    self.beyond = beyond
    for row in rows {
      for range in row.ranges where range.lowerBound < 0x10000 {
        for value in range.lowerBound...min(range.upperBound, 0xFFFF) { storage.bytes[Int(value)] |= row.flags }
      }
    }
  }

  /// The flags of the scalar of this value; O(1).
  @inlinable public subscript(value: UInt32) -> UInt8 {
    value < 0x10000 ? storage.bytes[Int(value)] : beyond
  }

  /// The same for a scalar that is known to stand in the Basic Multilingual Plane, unchecked.
  @inlinable public subscript(inPlane value: UInt32) -> UInt8 { storage.bytes[Int(value)] }

  /// The flags of the four scalars at `index`, all looked up before any is used; nil where one of them stands beyond the
  /// Basic Multilingual Plane.
  @inlinable public func four(
    of scalars: UnsafeBufferPointer<Unicode.Scalar>, at index: Int
  ) -> (UInt8, UInt8, UInt8, UInt8)? {
    let (first, second) = (scalars[index].value, scalars[index &+ 1].value)
    let (third, fourth) = (scalars[index &+ 2].value, scalars[index &+ 3].value)
    guard first | second | third | fourth < 0x10000 else { return nil }
    let bytes = storage.bytes
    return (bytes[Int(first)], bytes[Int(second)], bytes[Int(third)], bytes[Int(fourth)])
  }

  /// The first index in `range` whose scalar has one of `flags`; the end of `range` where there is none.
  ///
  /// Linear. Four scalars are asked at once, since what is looked for is rare.
  @inlinable public func firstIndex(
    of flags: UInt8, in scalars: UnsafeBufferPointer<Unicode.Scalar>, _ range: Range<Int>
  ) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      if index &+ 4 <= range.upperBound, let four = four(of: scalars, at: index),
        (four.0 | four.1 | four.2 | four.3) & flags == 0
      {
        index &+= 4
      } else {
        guard self[scalars[index].value] & flags == 0 else { return index }
        index &+= 1
      }
    }
    return index
  }
}
