import Foundation
import Testing

/// The git program, run apart from what its user has set up; that it is missing is a failure.
struct Git {
  struct Result {
    let status: Int32
    let output: [UInt8]
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  let folder: String

  /// Runs `git` with fixed arguments in the folder.
  func callAsFunction(_ arguments: String..., input: Data = Data()) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "core.hooksPath=/dev/null"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C",
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0",
      "GIT_AUTHOR_NAME": "Other", "GIT_AUTHOR_EMAIL": "other@localhost", "GIT_COMMITTER_NAME": "Other",
      "GIT_COMMITTER_EMAIL": "other@localhost",
    ]
    let (standardInput, output, errors) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (standardInput, output, errors)
    try process.run()
    standardInput.fileHandleForWriting.write(input)
    try standardInput.fileHandleForWriting.close()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Result(status: process.terminationStatus, output: Array(bytes), errors: complaint)
  }

  /// Expects that a full check of the repository finds nothing to say.
  func expectClean(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let check = try self("fsck", "--full", "--strict", "--no-progress")
    #expect(
      check.status == 0 && check.output.isEmpty && check.errors.isEmpty, "\(check.text)\(check.errors)",
      sourceLocation: sourceLocation)
  }
}
