/// Named bounds on what is read, so that a hostile source cannot exhaust the machine.
public struct IntakeLimits: Hashable, Sendable {
  /// The largest source that is read, in bytes; 32 MiB by default, some 5,000 times a long statement.
  public var maximumBytes: Int

  /// Creates limits.
  public init(maximumBytes: Int = 32 << 20) { self.maximumBytes = maximumBytes }
}
