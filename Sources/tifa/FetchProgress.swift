import Foundation
import Reports
import Synchronization

/// Tells on a terminal what is being fetched once that takes more than a second: one line, which is taken away at the end.
final class FetchProgress: Sendable {
  private struct State {
    var address = ""
    var number = 0
    var isShown = false
    var isOver = false
  }

  private let state = Mutex(State())
  private let count: Int
  private let start = ContinuousClock.now

  /// Starts to count; nil where nobody looks: standard error is no terminal, or `--quiet` is given.
  init?(count: Int, _ options: GlobalOptions) {
    guard !options.quiet, isatty(STDERR_FILENO) == 1 else { return nil }
    self.count = count
    Thread.detachNewThread { [self] in
      repeat { usleep(Self.interval) } while tick()
    }
  }

  /// Microseconds between two looks at the clock.
  private static let interval: UInt32 = 200_000
  /// Columns of the line, so that no terminal breaks it in two.
  private static let columns = 79
  /// Seconds after which something is said.
  private static let patience = 1

  /// Takes note that the next page is asked for.
  func begin(_ address: String) {
    state.withLock { state in (state.address, state.number) = (address, state.number + 1) }
  }

  /// Takes the line away; nothing is written afterwards.
  func end() {
    state.withLock { state in
      if state.isShown { StandardError.write("\r\u{1B}[K") }
      state.isOver = true
    }
  }

  /// Writes the line anew, on what is left of the old one; false when all is over.
  private func tick() -> Bool {
    state.withLock { state in
      let seconds = Int(start.duration(to: .now) / .seconds(1))
      guard !state.isOver, seconds >= Self.patience else { return !state.isOver }
      let place = count > 1 ? "\(state.number) of \(count): " : ""
      let line = "fetching \(place)\(state.address) (\(seconds) s)"
      StandardError.write("\r\u{1B}[K" + String(VisibleText.line(line).prefix(Self.columns)))
      state.isShown = true
      return true
    }
  }
}
