import StatementModel
import TestSupport
import Testing

@testable import Normalizer

struct ScriptCountsTests {
  @Test("Each count is what a look at every scalar gives, also where a block of one script is full")
  func counts() {
    var random = SplitMix64(seed: 7)
    let letters = Array("国國会é1aZ，ăẾ\u{301}かナ〇𠮷😀\u{F900}".unicodeScalars)
    for length in [0, 1, 1022, 1023, 1024, 5000] {
      let mixed = (0..<length).map { _ in letters.randomElement(using: &random) ?? "a" }
      for text in [mixed] + letters.map({ [Unicode.Scalar](repeating: $0, count: length) }) { check(text) }
    }
  }

  @Test("Every scalar is counted as the sets and properties say")
  func scalars() {
    for start in stride(from: UInt32(0), to: 0x33000, by: 997) {
      check((start..<(start + 997)).compactMap(Unicode.Scalar.init))
    }
  }

  private func check(_ text: [Unicode.Scalar]) {
    let counts = ScriptCounts(text[...])
    #expect(counts.han == text.count { $0.isHan })
    #expect(counts.latin == text.count { $0.isLatinLetter })
    #expect(counts.kana == text.count { (0x3041...0x30FA).contains($0.value) })
    #expect(
      counts.vietnamese
        == text.count { ScriptLetters.vietnamese.contains($0) || ScriptLetters.vietnameseMarks.contains($0) })
    #expect(counts.simplified == text.count(where: ScriptLetters.simplified.contains))
    #expect(counts.traditional == text.count(where: ScriptLetters.traditional.contains))
  }
}
