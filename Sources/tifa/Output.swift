import Foundation
import Reports
import Workbench

/// Where a result goes: standard output, a device or pipe, or a file that is replaced whole or not at all.
struct Output {
  let options: GlobalOptions
  /// The files that the command reads; none of them is written over.
  var inputs: [String] = []
  /// The file of a folder that the options name; nil where they name the file itself.
  private var part: String?

  init(options: GlobalOptions, inputs: [String] = []) {
    (self.options, self.inputs) = (options, inputs)
  }

  /// An output into a file of a folder.
  init(file: String, options: GlobalOptions, inputs: [String]) {
    self.init(options: options, inputs: inputs)
    part = file
  }

  /// Writes a result.
  func write(_ text: String) throws { try write(bytes: Array(text.utf8)) }

  /// Writes a result byte for byte.
  func write(bytes: [UInt8]) throws {
    guard let path = file else {
      if !options.quiet { try print(bytes) }
      return
    }
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    if inputs.contains(where: { URL(fileURLWithPath: $0).resolvingSymlinksInPath() == target }) {
      throw WorkbenchError("\(path) is one of the texts that are read", hint: "name another file with -o")
    }
    do {
      try replace(target, with: Data(bytes))
    } catch {
      throw WorkbenchError(
        "\(path) cannot be written", hint: "check that its folder exists and that you may write there")
    }
  }

  /// The file that the result goes to; nil for standard output.
  private var file: String? { part ?? (options.output == "-" ? nil : options.output) }

  private func print(_ bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw WorkbenchError("the result cannot be written to standard output", hint: "check the disk or pipe behind it")
    }
  }

  /// A regular file is replaced in one step and keeps its permissions; a device or pipe is written to.
  private func replace(_ target: URL, with data: Data) throws {
    let attributes = try? FileManager.default.attributesOfItem(atPath: target.path)
    let type = attributes?[.type] as? FileAttributeType
    guard type == nil || type == .typeRegular else {
      return try FileHandle(forWritingTo: target).write(contentsOf: data)
    }
    try data.write(to: target, options: .atomic)
    if let permissions = attributes?[.posixPermissions] {
      try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: target.path)
    }
  }

  /// Writes bytes that a document brought along: to a terminal with everything that could steer it made visible, and
  /// anywhere else as they are.
  func write(document bytes: [UInt8]) throws {
    guard file == nil, Environment.isTerminal else { return try write(bytes: bytes) }
    try write(VisibleText.lines(String(decoding: bytes, as: UTF8.self)))
  }

  /// Whether the result is coloured.
  var isColoured: Bool {
    switch options.color {
    case .always: true
    case .never: false
    case .auto: file == nil && Environment.isTerminal && !Environment.forbidsColour
    }
  }
}
