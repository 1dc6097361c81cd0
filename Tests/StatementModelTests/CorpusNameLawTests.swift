import StatementModel
import Testing

/// Whatever may be a name is harmless byte by byte, since bytes are what git and the file system see.
@Suite struct CorpusNameLawTests {
  /// What is wrong with the bytes of a name that some rule let through; written apart from the rule of `CorpusName`.
  static func harm(_ name: String) -> String? {
    let bytes = Array(name.utf8)
    if bytes.isEmpty || bytes.count > 100 { return "of a wrong length" }
    for byte in bytes {
      if byte == 0x2f || byte == 0x5c { return "a path of several steps" }
      if byte <= 0x20 || byte >= 0x7f { return "not of visible ASCII" }
      if (0x41...0x5a).contains(byte) { return "another name on some file systems" }
    }
    let ends: [UInt8] = [0x2d, 0x2e]
    if ends.contains(bytes[0]) || bytes.last == 0x2e { return "an option, a hidden file, or cut short on Windows" }
    return zip(bytes, bytes.dropFirst()).contains { $0 == 0x2e && $1 == 0x2e } ? "the folder above" : nil
  }

  /// What stands before each scalar: nothing, a name, and what means something to a path, a shell or git.
  static let before = ["", "a", "/", "..", "../", "a/", "\\", "a.", "-"]

  /// Marks and joiners that make one `Character` of themselves and what stands before.
  static let joining: [Unicode.Scalar] = ["\u{301}", "\u{200d}", "\u{fe0f}", "\u{200c}", "\u{20dd}", "\u{e0101}"]

  @Test func everyScalar() {
    for value in UInt32(0)...0x10ffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // A scalar that follows a name; where it is ASCII, every place.
      for start in value < 0x80 ? Self.before : ["a"] { expectHarmless("\(start)\(scalar)") }
    }
  }

  @Test func everyMarkAfterEveryByte() {
    for byte in UInt8(0)..<0x80 {
      for mark in Self.joining {
        for start in Self.before {
          for end in ["", "x", "/x"] { expectHarmless("\(start)\(Unicode.Scalar(byte))\(mark)\(end)") }
        }
      }
    }
  }

  @Test func goodNamesAreNames() {
    for name in [
      "a", "0", "cn-vn", "2022-11-01-2", "a_b", "a.b", "con1", "console", String(repeating: "a", count: 100),
    ] {
      #expect(CorpusName(name)?.description == name)
      #expect(Self.harm(name) == nil)
    }
    for name in ["con", "nul.txt", "com1", "lpt9.a", "_a", String(repeating: "a", count: 101)] {
      #expect(CorpusName(name) == nil, "\(name)")
    }
  }

  /// The laws above can see: a rule that goes by `Character` breaks them, since `/` and a mark are one that is not `/`.
  @Test func aRuleByCharactersIsFoundOut() {
    func accepts(_ name: String) -> Bool {
      let steps = name.split(separator: Character("/"), omittingEmptySubsequences: false)
      return steps.count == 1 && steps.allSatisfy { $0 != ".." && !$0.isEmpty }
    }
    let letThrough = Self.joining.filter { accepts("../\($0)x") && Self.harm("../\($0)x") != nil }
    #expect(!letThrough.isEmpty)
    #expect(Self.joining.allSatisfy { CorpusName("../\($0)x") == nil })
  }

  private func expectHarmless(_ text: String) {
    guard CorpusName(text) != nil, let harm = Self.harm(text) else { return }
    Issue.record("\(text.unicodeScalars.map { $0.value }) is a name, and \(harm)")
  }
}
