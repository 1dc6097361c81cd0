/// A fixed set of Unicode scalars with a look-up that costs one load, for loops that ask it of every scalar of a text.
///
/// A bit stands for each scalar of the Basic Multilingual Plane; members beyond it are few in every script of the project,
/// and are searched. The bits reach over the whole plane, since a shorter table would make the loops guess, for every
/// Chinese character, on which side of its end it lies.
public struct ScalarSet: Sendable {
  @usableFromInline let storage: Storage

  /// The bits and what lies beyond them.
  ///
  /// Unchecked, since a bounds check is half of the cost of a look-up; nothing is written after `init`.
  @usableFromInline final class Storage: @unchecked Sendable {
    @usableFromInline let words: UnsafeMutablePointer<UInt64>
    @usableFromInline let beyond: [UInt32]
    let isEmpty: Bool

    init(_ values: [UInt32]) {
      words = .allocate(capacity: 0x10000 / 64)
      words.initialize(repeating: 0, count: 0x10000 / 64)
      for value in values where value < 0x10000 { words[Int(value) / 64] |= 1 << UInt64(value % 64) }
      beyond = Set(values.filter { $0 >= 0x10000 }).sorted()
      isEmpty = values.isEmpty
    }

    deinit { words.deallocate() }
  }

  /// Creates a set of `scalars`; O(members) after the 8 KiB of bits.
  public init(_ scalars: some Sequence<Unicode.Scalar>) { storage = Storage(scalars.map(\.value)) }

  /// Whether it has no member.
  public var isEmpty: Bool { storage.isEmpty }

  /// The members, ascending; O(8 KiB).
  public var values: [UInt32] {
    (0..<0x10000).filter { contains(UInt32($0)) }.map(UInt32.init) + storage.beyond
  }

  /// Whether `scalar` is a member; O(1) in the Basic Multilingual Plane, else O(members beyond it).
  @inlinable public func contains(_ scalar: Unicode.Scalar) -> Bool { contains(scalar.value) }

  /// Whether the scalar of this value is a member; O(1) in the Basic Multilingual Plane, else O(members beyond it).
  @inlinable public func contains(_ value: UInt32) -> Bool {
    guard value < 0x10000 else { return storage.beyond.contains(value) }
    return storage.words[Int(value) / 64] & 1 << UInt64(value % 64) != 0
  }
}

extension ScalarSet: ExpressibleByArrayLiteral {
  /// Creates a set of the scalars listed.
  public init(arrayLiteral scalars: Unicode.Scalar...) { self.init(scalars) }
}

extension ScalarSet: ExpressibleByStringLiteral {
  /// Creates a set of the scalars that `text` is made of.
  public init(stringLiteral text: String) { self.init(text.unicodeScalars) }
}
