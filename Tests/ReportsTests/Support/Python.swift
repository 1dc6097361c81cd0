import Foundation
import Testing

/// Runs a Python program with `input` on its standard input, and gives what it prints.
///
/// A missing Python or package fails the test and says how to install it; a check that is skipped checks nothing.
func python(_ program: String, input: String, needs package: String? = nil) throws -> String {
  // A file, not a pipe: writing to a program that did not start would end the tests by a signal.
  let file = FileManager.default.temporaryDirectory.appending(path: "reports-\(UUID().uuidString).txt")
  try Data(input.utf8).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3", "-c", program]
  process.standardInput = try FileHandle(forReadingFrom: file)
  let (stdout, stderr) = (Pipe(), Pipe())
  process.standardOutput = stdout
  process.standardError = stderr
  try process.run()
  let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
  let trouble = try stderr.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  if process.terminationStatus != 0 {
    let install = "apt-get install python3" + (package.map { " python3-pip, then pip install \($0)" } ?? "")
    Issue.record("python3 failed: \(String(decoding: trouble, as: UTF8.self)) (if it is missing: \(install))")
  }
  return String(decoding: output, as: UTF8.self)
}
