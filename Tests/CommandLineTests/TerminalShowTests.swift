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

  @Test(
    "a terminal gets nothing that steers it, of the text and of the source",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")),
    arguments: ["show escape.txt", "show escape.txt --source"])
  func terminal(arguments: String) throws {
    let shown = try place.onTerminal(arguments.split(separator: " ").map(String.init))
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
