import Foundation

/// Git servers of a test's own on 127.0.0.1, over http and git's own protocol, for the repositories in a folder.
public final class GitServer: Sendable {
  private let ports: [Int]
  /// The servers end when this does: with their owner, or with the process.
  private let input: FileHandle

  /// Starts the servers and waits until they listen.
  public init(of folder: String) throws {
    let (process, input, output) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", ProjectFolder.path("Tests/TestSupport/git_server.py"), folder]
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    var line: [UInt8] = []
    while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n") {
      line.append(byte)
    }
    ports = String(decoding: line, as: UTF8.self).split(separator: " ").compactMap { Int($0) }
    guard ports.count == 2 else { throw CocoaError(.fileReadUnknown) }
    self.input = input.fileHandleForWriting
  }

  /// The address of a repository over http, in a way that `git_server.py` knows, such as `git/corpus.git`.
  public func http(_ path: String) -> String { "http://127.0.0.1:\(ports[0])/\(path)" }

  /// The address of a repository over git's own protocol.
  public func git(_ path: String) -> String { "git://127.0.0.1:\(ports[1])/\(path)" }
}
