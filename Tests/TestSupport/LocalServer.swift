import Foundation

/// A web server of the tests' own on 127.0.0.1, with invented pages.
public final class LocalServer: Sendable {
  /// The port it listens on.
  public let port: Int
  /// The port where it speaks TLS, with a certificate that nobody vouches for.
  public let securePort: Int
  /// The server ends when this does: with its owner, or with the process.
  private let input: FileHandle

  /// One for all tests of a process; its counts of requests go by path, so that a test that counts takes a path of its own.
  public static let shared = Result { try LocalServer() }

  /// Starts the server and waits until it listens.
  public init() throws {
    let (process, input, output) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", ProjectFolder.path("Tests/TestSupport/server.py")]
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    var line: [UInt8] = []
    while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n") {
      line.append(byte)
    }
    let ports = String(decoding: line, as: UTF8.self).split(separator: " ").compactMap { Int($0) }
    guard ports.count == 2 else { throw CocoaError(.fileReadUnknown) }
    (port, securePort) = (ports[0], ports[1])
    self.input = input.fileHandleForWriting
  }

  /// The address of a page.
  public func address(_ page: String) -> String { "http://127.0.0.1:\(port)/\(page)" }

  /// The address of a page over TLS.
  public func secureAddress(_ page: String) -> String { "https://127.0.0.1:\(securePort)/\(page)" }
}
