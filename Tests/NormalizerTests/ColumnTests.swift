import Testing

@testable import Normalizer

struct ColumnTests {
  /// East Asian Width W and F (Unicode Standard Annex #11), as far as lines of text hold them.
  @Test func columnsOfALineAreThoseOfItsScalars() {
    let widths: [(String, Int)] = [
      ("a", 1), ("é", 1), ("国", 2), ("。", 2), ("　", 2), ("（", 2), ("\u{2014}", 1), ("한", 2), ("𠮷", 2), ("\u{10400}", 1),
      ("\u{303F}", 1), ("ｱ", 1),
    ]
    for (text, width) in widths { #expect(Array(text.unicodeScalars)[0].columns == width, "\(text)") }
    let line = Array(widths.map(\.0).joined().unicodeScalars)
    for end in 0...line.count { #expect(line.columns(0..<end) == widths[..<end].reduce(0) { $0 + $1.1 }) }
  }

  @Test("A line is measured where another one with content follows it")
  func measured() {
    let text = Array("　国a\nb\n\n国国".unicodeScalars)
    #expect(Line.lines(of: text, Marks(text)).map(\.columns) == [5, 0, 0, 0])
  }
}
