import Foundation
import Workbench

/// Where a result goes: standard output, or a file that is replaced whole or not at all.
struct Output {
  let options: GlobalOptions

  /// Writes a result.
  func write(_ text: String) throws { try write(bytes: Array(text.utf8)) }

  /// Writes a result byte for byte.
  func write(bytes: [UInt8]) throws {
    guard let path = options.output, path != "-" else {
      if !options.quiet { FileHandle.standardOutput.write(Data(bytes)) }
      return
    }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw WorkbenchError(
        "\(path) cannot be written", hint: "check that its folder exists and that you may write there")
    }
  }

  /// Whether the result is coloured.
  var isColoured: Bool {
    switch options.color {
    case .always: true
    case .never: false
    case .auto: options.output == nil && Environment.isTerminal && !Environment.forbidsColour
    }
  }
}
