import Foundation
import Synchronization
import Workbench

/// One line on standard error that says how far a long import is; nothing where standard error is no terminal, or
/// before a second has passed.
final class ProgressBar: Sendable {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let last = Mutex(ContinuousClock.now)

  init(isQuiet: Bool) { isShown = !isQuiet && isatty(STDERR_FILENO) == 1 }

  /// Shows `progress`, ten times a second at most.
  func show(_ progress: ImportProgress) {
    let now = ContinuousClock.now
    guard isShown, now - start > .seconds(1), progress.total > 0 else { return }
    let isDue = last.withLock { last in
      guard now - last > .milliseconds(100) || progress.done == progress.total else { return false }
      last = now
      return true
    }
    if isDue { StandardError.write("\r\u{1B}[K" + Self.line(progress)) }
  }

  /// Takes the line away.
  func clear() {
    if isShown, ContinuousClock.now - start > .seconds(1) { StandardError.write("\r\u{1B}[K") }
  }

  /// `reading   [########------------] 1234 of 3000`.
  static func line(_ progress: ImportProgress) -> String {
    let filled = width * progress.done / progress.total
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
    let step =
      switch progress.step {
      case .reading: "reading  "
      case .recording: "recording"
      }
    return "\(step) [\(bar)] \(progress.done) of \(progress.total)"
  }

  private static let width = 20
}
