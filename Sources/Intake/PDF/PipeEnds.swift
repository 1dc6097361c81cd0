import Foundation

/// Both ends of a pipe; neither is inherited by other programs.
struct PipeEnds {
  let reading: Int32
  let writing: Int32

  /// Opens a pipe; nil where no descriptor is left.
  init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  /// Closes the end that is written to.
  func closeWriting() { close(writing) }

  /// Closes the end that is read from.
  func closeReading() { close(reading) }
}
