import Foundation
import TestSupport

/// A folder of a test's own with what a user would have at hand; it goes with the test.
final class Workplace {
  /// The folder.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("tifa-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, bytes: Array(text.utf8)) }

  /// Writes a file byte for byte.
  @discardableResult
  func write(_ name: String, bytes: [UInt8]) throws -> String {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return name
  }

  /// Copies a file of the project.
  @discardableResult
  func copy(_ path: String, to name: String) throws -> String { try write(name, bytes: try ProjectFolder.bytes(path)) }

  /// Runs tifa here.
  func tifa(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> TifaProcess {
    try TifaProcess(arguments, in: folder, input: input, environment: environment)
  }

  /// What tifa shows where its output and its errors are a terminal, which `script` of util-linux gives it.
  func onTerminal(_ arguments: [String]) throws -> String {
    let program = URL(fileURLWithPath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      .deletingLastPathComponent().appendingPathComponent("tifa").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
    process.arguments = ["-qec", ([program] + arguments).map { "'\($0)'" }.joined(separator: " "), "/dev/null"]
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["TIFA_CORPUS": folder.appendingPathComponent("corpus.git").path]) { $1 }
    let output = Pipe()
    (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, output)
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Every file below the folder, without the streams of the last run.
  var files: [String] {
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return found.filter { $0 != ".out" && $0 != ".err" }.sorted()
  }

  /// What a file holds.
  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }
}
