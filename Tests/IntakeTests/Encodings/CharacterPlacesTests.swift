import StatementModel
import TestSupport
import Testing

@testable import Intake

/// From where a character stands on, the bytes are the rest of the text.
@Suite struct CharacterPlacesTests {
  private static let texts: [(Charset, String)] = [
    (.gb18030, "甲a方\n€𠮷乙。"), (.big5, "雙a方Ê̄Ê̌ê̄ê̌聲明。"), (.tcvn3, "Hai bên nhất trí. đã"),
    (.viscii, "Hai bên nhất trí. Ủy ban"), (.windows1258, "Ủy ban nhất trí ổn định, ăn ở"),
    (.windows1252, "we “agree” – é"),
  ]

  @Test(arguments: texts) func placesAreTrue(_ charset: Charset, _ text: String) throws {
    let scalars = Array(text.unicodeScalars)
    let bytes = try #require(charset.encode(scalars))
    let places = try #require(CharacterPlaces(of: scalars, in: bytes, from: 0, charset: charset)).bytes
    #expect(places.count == scalars.count && places == places.sorted())
    for (index, place) in places.enumerated() where index == 0 || places[index - 1] < place {
      #expect(charset.decode(bytes, from: place).scalars == Array(scalars[index...]), "\(index)")
    }
  }

  @Test(arguments: 1...30) func placesOfAnythingThatIsDecodedAreTrue(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for charset in Charset.allCases {
      let bytes = (0..<60).map { _ in UInt8.random(in: 0...0xFF, using: &generator) }
      let decoding = charset.decode(bytes)
      let readable = decoding.failures.first?.byte ?? bytes.count
      let whole = Array(bytes[..<readable])
      let text = charset.decode(whole)
      guard text.failures.isEmpty, !whole.isEmpty else { continue }
      let places = try #require(CharacterPlaces(of: text.scalars, in: whole, from: 0, charset: charset), "\(charset)")
        .bytes
      for (index, place) in places.enumerated() where index == 0 || places[index - 1] < place {
        #expect(charset.decode(whole, from: place).scalars == Array(text.scalars[index...]), "\(charset) \(index)")
      }
    }
  }

  @Test func aTextThatIsNotFromTheBytesHasNone() {
    #expect(CharacterPlaces(of: ["a", "b"], in: [0x61], from: 0, charset: .tcvn3) == nil)
    #expect(CharacterPlaces(of: ["a"], in: [0x61, 0x62], from: 0, charset: .tcvn3) == nil)
  }

  /// Windows and browsers read the byte so.
  @Test func theEuroOfWindows936IsRead() throws {
    let bytes = try #require(Charset.gb18030.encode(Array("一百".unicodeScalars))) + [0x80, 0x31]
    let decoding = Charset.gb18030.decode(bytes)
    #expect(decoding.scalars == Array("一百€1".unicodeScalars))
    #expect(decoding.failures.isEmpty)
  }
}
