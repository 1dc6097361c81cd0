import StatementModel
import Testing

@testable import Intake

/// The frequent characters, against the standards' own tables.
@Suite struct CommonHanTests {
  @Test func theyAreTheFirstLevelsOfBothStandards() {
    let expected =
      Self.characters(of: .gb18030, leads: 0xB0...0xD7, trails: [0xA1...0xFE], last: 0xD7F9)
      .union(Self.characters(of: .big5, leads: 0xA4...0xC6, trails: [0x40...0x7E, 0xA1...0xFE], last: 0xC67E))
    let found = Set((UInt32(0)...0x2FFFF).compactMap(Unicode.Scalar.init).filter(CommonHan.all.contains))
    #expect(found == expected)
    #expect(CommonHan.characters.unicodeScalars.count == expected.count)
  }

  private static func characters(
    of charset: Charset, leads: ClosedRange<UInt8>, trails: [ClosedRange<UInt8>], last: UInt16
  ) -> Set<Unicode.Scalar> {
    let pairs = leads.flatMap { lead in
      trails.joined().filter { UInt16(lead) << 8 | UInt16($0) <= last }.flatMap { [lead, $0] }
    }
    return Set(charset.decode(pairs).scalars.filter { 0x4E00...0x9FFF ~= $0.value })
  }
}
