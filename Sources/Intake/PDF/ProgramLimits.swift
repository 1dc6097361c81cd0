/// Named bounds on a program that reads a document, which is run in a process of its own.
///
/// The wall clock and the output are watched by tifa; the other bounds need `prlimit` of util-linux, which every Debian
/// has, and are left out where there is none.
public struct ProgramLimits: Hashable, Sendable {
  /// Seconds until the program is ended; 20 by default.
  public var maximumSeconds = 20
  /// The most bytes that it may print; 64 MiB by default.
  public var maximumOutputBytes = 64 << 20
  /// Seconds of computing; 10 by default.
  public var maximumProcessorSeconds = 10
  /// The most bytes of memory; 1 GiB by default.
  public var maximumMemoryBytes = 1 << 30
  /// The most open files; 64 by default.
  public var maximumOpenFiles = 64

  /// Creates the default limits.
  public init() {}
}
