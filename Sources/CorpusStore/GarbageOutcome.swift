/// What packing up a corpus did.
public struct GarbageOutcome: Hashable, Sendable {
  /// How many packs there were before.
  public let packsBefore: Int
  /// How many packs there are now.
  public let packsAfter: Int
  /// Bytes of packs and single objects before.
  public let bytesBefore: Int
  /// The same now.
  public let bytesAfter: Int
  /// Objects in the packs.
  public let objects: Int
  /// Objects that no reference leads to and that are kept since they are younger than two weeks.
  public let unreachableKept: Int
  /// Objects that no reference leads to and that are gone now.
  public let unreachableDropped: Int
}
