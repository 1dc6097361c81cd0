import Foundation
import Testing

/// An ssh server of a test's own on 127.0.0.1, with a key of its own.
final class SecureShellHost {
  let port: Int
  /// The type and key, as in known_hosts.
  let key: String
  /// `SHA256:…`, as ssh shows it.
  let fingerprint: String
  private let process = Process()

  /// Where dropbear is; it stands outside of most paths.
  private static let program = ["/usr/sbin/dropbear", "/usr/local/sbin/dropbear"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static var isInstalled: Bool { program != nil }

  /// Starts the server and waits until it listens.
  init(in folder: String) throws {
    key = try Self.makeKey("\(folder)/host_key")
    fingerprint = try Self.fingerprint("\(folder)/host_key")
    port = Int.random(in: 20_000..<60_000)
    process.executableURL = URL(fileURLWithPath: try #require(Self.program))
    process.arguments = [
      "-F", "-E", "-s", "-w", "-p", "127.0.0.1:\(port)", "-r", "\(folder)/host_key", "-P", "\(folder)/pid",
    ]
    let log = "\(folder)/log"
    try Data().write(to: URL(fileURLWithPath: log))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
    // Else whoever waits for the end of the tests' output waits for the server.
    process.standardOutput = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    for _ in 0..<200 where !FileManager.default.fileExists(atPath: "\(folder)/pid") { usleep(20_000) }
  }

  // Not politely: a child of a thread of the test runner has its signals blocked.
  deinit { kill(process.processIdentifier, SIGKILL) }

  /// Makes a key; returns its type and public part.
  static func makeKey(_ path: String) throws -> String {
    let words = try run(["dropbearkey", "-t", "ed25519", "-f", path]).split(whereSeparator: \.isNewline)
    let line = try #require(words.first { $0.hasPrefix("ssh-ed25519 ") })
    return line.split(separator: " ").prefix(2).joined(separator: " ")
  }

  private static func fingerprint(_ path: String) throws -> String {
    let text = try run(["dropbearkey", "-y", "-f", path])
    let word = try #require(text.split(whereSeparator: { $0 == " " || $0.isNewline }).first { $0.hasPrefix("SHA256:") })
    return String(word)
  }

  private static func run(_ arguments: [String]) throws -> String {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
