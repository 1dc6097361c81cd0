import Normalizer
import Testing

struct WordBreakerTests {
  private func words(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let marks = WordBreaker().boundaries(of: scalars.map(\.value))
    let edges = marks.indices.filter { marks[$0] }
    return zip(edges, edges.dropFirst()).map { start, end in
      var view = String.UnicodeScalarView()
      for scalar in scalars[start..<end] { view.append(scalar) }
      return String(view)
    }
  }

  @Test("Chinese words are those of the dictionary; others stand between blanks and marks")
  func boundaries() {
    #expect(words("主要任务") == ["主要", "任务"])
    #expect(words("hợp tác toàn diện") == ["hợp", " ", "tác", " ", "toàn", " ", "diện"])
  }

  @Test("Offsets count scalars beyond the Basic Multilingual Plane as one")
  func astralScalars() { #expect(words("\u{1F600}国家\u{20BB7}") == ["\u{1F600}", "国家", "\u{20BB7}"]) }

  @Test("Nothing has one boundary, and any scalars at all have one at both ends")
  func edges() {
    #expect(WordBreaker().boundaries(of: []) == [true])
    let marks = WordBreaker().boundaries(of: [0xD800, 0x110000, 0x41, 0x300])
    #expect(marks.count == 5 && marks.first == true && marks.last == true)
  }
}
