import Foundation
import Reports

/// Messages to people, apart from results.
enum StandardError {
  static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  /// A remark that `--quiet` silences.
  static func note(_ text: String, _ options: GlobalOptions) {
    if !options.quiet { write("note: \(VisibleText.line(text))\n") }
  }
}
