import CorpusStore
import Foundation
import Synchronization

/// One line on standard error that says how far sharing is; nothing where that is no terminal.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let last = Mutex(ContinuousClock.now)
  private static let pause = Duration.milliseconds(200)

  init(_ options: GlobalOptions) { isShown = !options.quiet && isatty(STDERR_FILENO) == 1 }

  /// Shows progress, at most five times a second, and nothing in the first one.
  func show(_ progress: SharingProgress) {
    guard isShown, ContinuousClock.now - start > .seconds(1) else { return }
    let isDue = last.withLock { last in
      guard ContinuousClock.now - last > Self.pause else { return false }
      last = .now
      return true
    }
    if isDue { StandardError.write("\r\u{1b}[K\(Self.words(progress))") }
  }

  /// Clears the line.
  func clear() { if isShown { StandardError.write("\r\u{1b}[K") } }

  private static func words(_ progress: SharingProgress) -> String {
    switch progress {
    case .received(let count, let total, let bytes):
      "received \(count) of \(total) objects, \(bytes / 1024) KiB"
    case .checked(let count, let total): "checked \(count) of \(total) texts"
    case .sent(let count, let total): "handed over \(count) of \(total) objects"
    }
  }
}
