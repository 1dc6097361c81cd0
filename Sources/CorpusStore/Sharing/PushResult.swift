/// What came of pushing.
public struct PushResult: Hashable, Sendable {
  /// The branches and releases that were handed over: `main`, `draft/NAME`, `release/NAME`.
  public let handedOver: [String]
  /// The branches and releases that the remote had already.
  public let current: [String]
}
