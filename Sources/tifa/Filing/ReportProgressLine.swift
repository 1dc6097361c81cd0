import Foundation
import Workbench

/// One line on standard error that says which report was written; nothing where that is no terminal, or in the first second.
struct ReportProgressLine {
  private let isShown: Bool
  private let start = ContinuousClock.now

  init(_ options: GlobalOptions) { isShown = !options.quiet && isatty(STDERR_FILENO) == 1 }

  /// Shows progress.
  func show(_ progress: ReportProgress) {
    guard isShown, ContinuousClock.now - start > .seconds(1) else { return }
    StandardError.write("\r\u{1B}[K\(progress.done) of \(progress.total)  \(progress.file)")
  }

  /// Takes the line away.
  func clear() { if isShown { StandardError.write("\r\u{1B}[K") } }
}
