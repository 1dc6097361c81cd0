import StatementModel
import TestSupport
import Testing

@testable import Intake

/// Copies of a text in other encodings come out as the UTF-8 text.
@Suite struct EncodedCopiesTests {
  private static let mark: [Unicode.Scalar] = ["\u{FEFF}"]

  private func read(_ bytes: [UInt8]) throws -> ExtractedText { try Intake.read(bytes: bytes, name: "copy.txt") }

  @Test func gb18030CopyOfTheStatement() throws {
    let statement = try EncodedCopy.statement()
    let bytes = try #require(EncodedCopy.foundation(statement, EncodedCopy.gb18030))
    let text = try read(bytes)
    #expect(text.scalars == statement)
    #expect(text.decoder == "gb18030")
    #expect(text.findings.map(\.message) == ["The text was decoded from GB18030"])
    let marked = try read([0x84, 0x31, 0x95, 0x33] + bytes)
    #expect(marked.scalars == statement)
    #expect(marked.findings.map(\.category) == [.repair, .encoding])
  }

  @Test(arguments: [2, 4], [false, true]) func wideCopiesOfTheStatement(unit: Int, isBigEndian: Bool) throws {
    let statement = try EncodedCopy.statement()
    let order = isBigEndian ? "be" : "le"
    for scalars in [statement, Self.mark + statement] {
      let text = try read(EncodedCopy.wide(scalars, unit: unit, isBigEndian: isBigEndian))
      #expect(text.scalars == statement)
      #expect(text.decoder == "utf-\(unit * 8)\(order)")
    }
  }

  /// The beginning of the statement, down to a few characters, in every encoding that holds it.
  @Test(arguments: [4, 10, 40, 150]) func shortTextsAreTold(length: Int) throws {
    let start = try Array(EncodedCopy.statement().drop { $0.properties.isWhitespace }.prefix(length))
    let bytes = try #require(EncodedCopy.foundation(start, EncodedCopy.gb18030))
    #expect(try read(bytes).scalars == start)
    #expect(try read(EncodedCopy.wide(start, unit: 2, isBigEndian: true)).scalars == start)
  }

  @Test(arguments: [
    ("雙方同意，依據本法第三條之規定，著作權人得主張其權利。", Charset.big5),
    ("Hai bên nhất trí tiếp tục thúc đẩy hợp tác, phát triển quan hệ.", .viscii),
    ("Hai bên nhất trí tiếp tục thúc đẩy hợp tác, phát triển quan hệ.", .windows1258),
    ("Hai bên nhất trí tiếp tục thúc đẩy hợp tác, phát triển quan hệ.", .tcvn3),
    ("Both sides “agreed” – at the Café Müller – to cooperate.", .windows1252),
  ])
  func oneSentenceIsEnough(_ sentence: String, charset: Charset) throws {
    let scalars = Array(sentence.unicodeScalars)
    let text = try read(try #require(charset.encode(scalars)))
    #expect(text.scalars == scalars)
    #expect(text.decoder == charset.rawValue)
  }

  /// Windows-1258 writes tones as marks: the text holds the letters that UTF-8 texts hold, and says so.
  @Test func tonesAreJoinedWithTheirVowels() throws {
    let scalars = Array("Thỏa thuận, nghị định".unicodeScalars)
    let bytes = try #require(Charset.windows1258.encode(scalars))
    #expect(bytes.count == scalars.count + 4)
    let text = try read(bytes)
    #expect(text.scalars == scalars)
    #expect(text.findings.contains { $0.category == .repair && $0.message.hasPrefix("4 tone marks") })
  }

  /// The title was set in the font of capitals; the place of each such word is named.
  @Test func uncertainCapitalsAreNamed() throws {
    let original = Array("CỘNG HÒA XÃ HỘI\nHai bên nhất trí. Ủy ban hợp tác đã họp ở Hà Nội.".unicodeScalars)
    let text = try read(try #require(Charset.tcvn3.encode(EncodedCopy.withoutTonedCapitals(original))))
    let places = text.findings.filter { $0.message.contains("were capitals") }.compactMap(\.range)
    #expect(places.map { text[$0] } == ["CộNG", "HòA", "Xã", "HộI", "ủy"])
    for offset in original.indices where text.scalars[offset] != original[offset] {
      #expect(places.contains { $0.start <= offset && offset < $0.end })
    }
  }

  /// A line typed for a font that draws capitals, and words in mid-sentence: nothing that may have been a capital is
  /// passed over.
  @Test func capitalsWithoutASignAreNamed() throws {
    let original = Array(
      "TUYÊN BỐ CHUNG\n\nThủ tướng Ấn Độ ủng hộ đề nghị của châu Á và của Áo, nước\nláng giềng của Ý. Ấn phẩm được in.\n"
        .unicodeScalars)
    let typed = EncodedCopy.withoutTonedCapitals(
      original.enumerated().map { offset, scalar in
        offset < 14 ? scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar
      })
    let text = try read(try #require(Charset.tcvn3.encode(typed)))
    let findings = text.findings.filter { $0.message.contains("capitals") }
    let line = try #require(findings.first { $0.message.contains("this line") }?.range)
    #expect(text[line] == "tuyên bố chung")
    let words = try #require(findings.first { $0.message.contains("begin with capitals") })
    #expect(words.message.hasSuffix(": ấn, ủng, á, áo, ý"))
    #expect(words.range.map { text[$0] } == "ấn")
    #expect(findings.compactMap(\.range).map { text[$0] } == ["tuyên bố chung", "láng", "ấn", "ấn"])
  }

  @Test(arguments: ["www.example.com", "hai bên nhất trí;", "Hai bên nhất trí", "nhất"])
  func whatIsNoLineOfCapitals(_ line: String) {
    #expect(SmallLines(Array("\(line)\n".unicodeScalars)).ranges.isEmpty)
  }

  /// Its first, a middle and its last version that Big5 holds: some versions have a simplified character by mistake.
  @Test(.enabled(if: RealDocuments.areAtHand)) func big5CopiesOfALaw() throws {
    let all = RealDocuments.files(below: "corpora/tw-law-zh-Hant/著作權法")
    let held = try all.compactMap { file in
      let scalars = try EncodedCopy.realDocument(file)
      return Charset.big5.encode(scalars).map { (file: file, scalars: scalars, bytes: $0) }
    }
    #expect(held.count > all.count / 2)
    for index in Set([0, held.count / 2, held.count - 1]) where held.indices.contains(index) {
      let text = try read(held[index].bytes)
      #expect(text.scalars == held[index].scalars, "\(held[index].file)")
      #expect(text.decoder == "big5", "\(held[index].file)")
    }
  }

  /// VISCII has no quotation marks, and holds only some of the laws.
  @Test(.enabled(if: RealDocuments.areAtHand), arguments: [Charset.tcvn3, .windows1258, .viscii])
  func copiesOfAVietnameseLaw(_ charset: Charset) throws {
    let file = try #require(RealDocuments.files(below: "corpora/vi-laws/luat-gia").first)
    let original = try EncodedCopy.realDocument(file)
    let scalars = charset == .tcvn3 ? EncodedCopy.withoutTonedCapitals(original) : original
    let text = try read(try #require(charset.encode(scalars)))
    #expect(text.scalars == scalars)
    #expect(text.decoder == charset.rawValue)
    #expect(text.findings.contains { $0.message.contains("capitals") } == (charset == .tcvn3))
  }
}
