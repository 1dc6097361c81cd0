import Foundation

/// Reads what a program prints and what it complains about at the same time.
struct PipeReader {
  /// How reading ended.
  enum Ending { case finished, tooSlow, tooLong }

  /// What it printed.
  private(set) var output: [UInt8] = []
  /// The beginning of what it complained about.
  private(set) var complaints: [UInt8] = []
  private var open: [pollfd]
  private var chunk = [UInt8](repeating: 0, count: 65_536)

  /// Bytes of complaints that are kept; the rest is read and dropped, so that the program does not wait.
  private static let mostComplaints = 4_096

  init(output: Int32, complaints: Int32) {
    open = [output, complaints].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  }

  /// Reads until both pipes are closed, the time is up, or more than `limit` bytes were printed.
  mutating func read(until deadline: ContinuousClock.Instant, limit: Int) -> Ending {
    while open.contains(where: { $0.fd >= 0 }) {
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      guard left > 0 else { return .tooSlow }
      guard poll(&open, nfds_t(open.count), Int32(min(left + 1, 60_000))) > 0 else { continue }
      for index in open.indices where open[index].revents != 0 { take(from: index) }
      if output.count > limit { return .tooLong }
    }
    return .finished
  }

  /// Takes what is there; a pipe at its end is marked as closed, which poll passes over.
  private mutating func take(from index: Int) {
    let count = Foundation.read(open[index].fd, &chunk, chunk.count)
    guard count > 0 else {
      if count == 0 || errno != EINTR { open[index].fd = -1 }
      return
    }
    if index == 0 {
      output.append(contentsOf: chunk[..<count])
    } else {
      complaints.append(contentsOf: chunk[..<min(count, Self.mostComplaints - complaints.count)])
    }
  }
}
