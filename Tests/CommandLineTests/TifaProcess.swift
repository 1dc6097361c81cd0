import Foundation
import TestSupport

/// A run of the built program, as a user would run it.
struct TifaProcess {
  /// What it printed to standard output.
  let output: String
  /// What it printed to standard error.
  let errors: String
  /// Its exit status.
  let status: Int32

  /// All three as one text, for expectations.
  var transcript: String { "\(output)\(errors)[\(status)]" }

  /// Runs tifa with `arguments` in `folder`; the environment holds only what is given, and no corpus of the user's.
  init(_ arguments: [String], in folder: URL, input: String = "", environment: [String: String] = [:]) throws {
    let process = Process()
    process.executableURL = try Self.program()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["TIFA_CORPUS": folder.appendingPathComponent("corpus.git").path, "HOME": folder.path]
      .merging(environment) { $1 }
    let streams = (
      input: Pipe(), output: folder.appendingPathComponent(".out"), errors: folder.appendingPathComponent(".err")
    )
    process.standardInput = streams.input
    for file in [streams.output, streams.errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: streams.output)
    process.standardError = try FileHandle(forWritingTo: streams.errors)
    try process.run()
    streams.input.fileHandleForWriting.write(Data(input.utf8))
    try streams.input.fileHandleForWriting.close()
    process.waitUntilExit()
    output = String(decoding: try Data(contentsOf: streams.output), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: streams.errors), as: UTF8.self)
    status = process.terminationStatus
  }

  /// The program beside the test bundle that is running.
  private static func program() throws -> URL {
    let running = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: running).deletingLastPathComponent().appendingPathComponent("tifa")
  }
}
