import Foundation
import Testing

/// Runs a Python program with `input` on its standard input, and gives what it prints.
///
/// A missing Python or package fails the test and says how to install it; a check that is skipped checks nothing.
func python(_ program: String, input: String, needs package: String? = nil) throws -> String {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3", "-c", program]
  let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
  process.standardInput = stdin
  process.standardOutput = stdout
  process.standardError = stderr
  try process.run()
  // The programs read all their input before they print, so the pipes cannot block each other.
  try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
  try stdin.fileHandleForWriting.close()
  let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
  let trouble = try stderr.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  if process.terminationStatus != 0 {
    let hint = package.map { "; needs Python 3 with \($0): apt-get install python3, pip install \($0)" } ?? ""
    Issue.record("python3 failed\(hint): \(String(decoding: trouble, as: UTF8.self))")
  }
  return String(decoding: output, as: UTF8.self)
}
