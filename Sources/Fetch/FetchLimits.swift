/// Named bounds on a download, so that no server can hold up or fill the machine.
public struct FetchLimits: Hashable, Sendable {
  /// Time to connect, in milliseconds.
  public var connectMilliseconds = 10_000
  /// Time for everything, redirects and further attempts included, in milliseconds.
  public var totalMilliseconds = 60_000
  /// Size of the page in bytes, counted while it is unpacked; as much as a file may have.
  public var maximumBytes = 32 << 20
  /// Redirects that are followed.
  public var redirects = 5
  /// Further attempts after a failure that may pass.
  public var retries = 2
  /// Pause before the first further attempt, in milliseconds; doubled before the next.
  public var backoffMilliseconds = 500

  /// Creates the usual limits.
  public init() {}
}
