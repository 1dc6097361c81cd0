import TestSupport
import Testing

@testable import Normalizer

struct MarksTests {
  @Test("Marks are all that is no common letter, and any range finds its own among them")
  func ranges() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Array("国会aZ。，“ \n《\u{3000}é1".unicodeScalars).randomElement(using: &random) ?? "a"
      }
      let expected = text.indices.filter { !text[$0].isCommonLetter }
      let marks = Marks(text)
      #expect((0..<marks.count).map { marks[$0] } == expected)
      for start in 0...text.count {
        for end in start...text.count {
          #expect(marks.numbers(in: start..<end).map { marks[$0] } == expected.filter { (start..<end).contains($0) })
        }
      }
    }
  }
}
