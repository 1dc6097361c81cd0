import Foundation
import TestSupport
import Testing

/// What a document brought along, shown on a terminal and handed on to a pipe.
@Suite("show on a terminal")
struct TerminalShowTests {
  private let place: Workplace
  /// Invented.
  private let text = "联合\u{1B}[31m声明\n\n一、双方\u{7}同意\u{202E}深化合作。\rX\n\n2020年1月2日于北京\r\n"

  init() throws {
    place = try Workplace()
    try place.write("escape.txt", text)
  }

  /// Standard output of tifa where it is a terminal, which `script` of util-linux gives it.
  private func onTerminal(_ arguments: String) throws -> String {
    let program = URL(fileURLWithPath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      .deletingLastPathComponent().appendingPathComponent("tifa").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
    process.arguments = ["-qec", "'\(program)' \(arguments)", "/dev/null"]
    process.currentDirectoryURL = place.folder
    let output = Pipe()
    (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, output)
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "a terminal gets nothing that steers it, of the text and of the source",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")),
    arguments: ["show escape.txt", "show escape.txt --source"])
  func terminal(arguments: String) throws {
    let shown = try onTerminal(arguments)
    for token in ["⟨U+001B⟩[31m声明", "⟨U+0007⟩", "⟨U+202E⟩深化"] { #expect(shown.contains(token), "\(shown)") }
    #expect(!shown.unicodeScalars.contains { "\u{1B}\u{7}\u{202E}".unicodeScalars.contains($0) }, "\(shown)")
  }

  @Test("a pipe and a file get every character")
  func pipe() throws {
    #expect(try place.tifa("show", "escape.txt", "--source").output == text)
    let plain = try place.tifa("show", "escape.txt").output
    for written in ["\u{1B}[31m", "\u{7}", "\u{202E}"] { #expect(plain.contains(written)) }
    _ = try place.tifa("show", "escape.txt", "-o", "out.txt")
    #expect(try place.bytes("out.txt") == Array(plain.utf8))
  }
}
