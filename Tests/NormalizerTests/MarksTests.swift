import StatementModel
import TestSupport
import Testing

@testable import Normalizer

struct MarksTests {
  private static let letters = Array("国会aZ。，“ \n\r\t《》)：；é1一十\u{3000}\u{2028}\u{FEFF}\u{AD}𠮷\u{E0001}😀".unicodeScalars)

  private static func kind(_ scalar: Unicode.Scalar) -> UInt8 {
    (scalar.isBlank ? ScalarKinds.blank : 0) | (scalar.endsLine ? ScalarKinds.lineEnd : 0)
      | (Punctuation.terminators.contains(scalar) ? ScalarKinds.terminator : 0)
      | (Punctuation.leadIns.contains(scalar) ? ScalarKinds.leadIn : 0)
      | (Punctuation.closers.contains(scalar) ? ScalarKinds.closer : 0)
      | (Punctuation.brackets.contains(scalar) ? ScalarKinds.bracket : 0)
  }

  @Test("Every scalar has the kinds that the sets and properties give it")
  func kinds() {
    for scalar in (0...0x10FFFF).lazy.compactMap({ Unicode.Scalar(UInt32($0)) }) {
      let kind = scalar.value < 0x10000 ? ScalarKinds.general[scalar.value] : ScalarKinds.beyondPlane(scalar)
      if kind != Self.kind(scalar) { Issue.record("U+\(String(scalar.value, radix: 16)): \(kind)") }
    }
  }

  @Test("The letters that only one language asks for are told, and are no marks")
  func letters() {
    let kinds = LanguageProfile.chinese.kinds
    for scalar in "摄攝".unicodeScalars { #expect(kinds[scalar.value] & ScalarKinds.captionEnd != 0) }
    for scalar in "國攝".unicodeScalars { #expect(kinds[scalar.value] & ScalarKinds.rewritten != 0) }
    #expect(kinds[0x56FD] == 0)
    let marks = Marks(Array("國家。攝".unicodeScalars), kinds)
    #expect((0..<marks.count).map { marks[$0] } == [2])
    #expect(marks.seen == Self.kind("。") | ScalarKinds.captionEnd | ScalarKinds.rewritten)
  }

  @Test("Marks are all that has a kind, and any range finds its own among them, wherever it begins to look")
  func ranges() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Self.letters.randomElement(using: &random) ?? "a"
      }
      let expected = text.indices.filter { Self.kind(text[$0]) != 0 }
      let marks = Marks(text)
      #expect((0..<marks.count).map { marks[$0] } == expected)
      #expect((0..<marks.count).map { marks.kind($0) } == expected.map { Self.kind(text[$0]) })
      #expect(marks.seen == text.reduce(0) { $0 | Self.kind($1) })
      for start in 0...text.count {
        for end in start...text.count {
          let inside = expected.filter { (start..<end).contains($0) }
          #expect(marks.numbers(in: start..<end).map { marks[$0] } == inside)
          let guess = Int.random(in: -3...45, using: &random)
          let near = guess..<Int.random(in: guess...48, using: &random)
          #expect(marks.numbers(in: start..<end, near: near).map { marks[$0] } == inside)
        }
      }
    }
  }
}
