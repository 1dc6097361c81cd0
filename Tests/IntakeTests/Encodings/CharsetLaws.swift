import StatementModel
import TestSupport
import Testing

@testable import Intake

@Suite struct CharsetLaws {
  /// Text or failures for any bytes: no crash, each failure at its byte with U+FFFD in its place, offsets ascending.
  @Test(arguments: Charset.allCases) func decodersAreTotal(_ charset: Charset) {
    var generator = SplitMix64(seed: 11)
    for round in 0..<1000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: round.isMultiple(of: 2) ? 0...0xFF : 0x80...0xFF, using: &generator)
      }
      let start = Int.random(in: 0...min(2, bytes.count), using: &generator)
      let decoding = charset.decode(bytes, from: start)
      #expect(decoding.failures.allSatisfy { decoding.scalars[$0.scalar] == "\u{FFFD}" && $0.byte >= start })
      #expect(decoding.failures.map(\.byte) == Array(Set(decoding.failures.map(\.byte))).sorted())
      #expect(decoding.failures.allSatisfy { $0.byte < bytes.count })
      #expect(charset.decode(bytes, from: start).scalars == decoding.scalars)
    }
  }

  /// Every character of a table comes back; for those of two bytes every pair that means something.
  @Test(arguments: [Charset.gb18030, .big5, .windows1252, .windows1258, .tcvn3, .viscii])
  func whatAnEncodingHoldsComesBack(_ charset: Charset) throws {
    let isDouble = [.gb18030, .big5].contains(charset)
    let single: [[UInt8]] = (UInt8.min...0xFF).map { [$0, 0x0A] }
    let pairs: [[UInt8]] = (UInt8(0x81)...0xFE).flatMap { lead in (UInt8(0x40)...0xFE).map { [lead, $0, 0x0A] } }
    let lines = charset.decode(Array((isDouble ? pairs : single).joined())).scalars.split(separator: "\n")
    let scalars = Array(lines.filter { !$0.contains("\u{FFFD}") }.joined(separator: ["\n"]))
    #expect(scalars.count > (isDouble ? 30_000 : 400))
    let encoded = try #require(charset.encode(scalars))
    #expect(charset.decode(encoded).scalars == scalars)
  }

  /// Another implementation writes, the decoder reads: all Han characters of the basic plane, and beyond it.
  @Test func gb18030AgreesWithFoundation() throws {
    let ranges: [ClosedRange<UInt32>] = [
      0x00...0x7F, 0x3000...0x30FF, 0x3400...0x4DB5, 0x4E00...0x9FA5, 0x20000...0x2A6DF,
    ]
    let scalars = ranges.joined().compactMap(Unicode.Scalar.init)
    let bytes = try #require(EncodedCopy.foundation(scalars, EncodedCopy.gb18030))
    #expect(Charset.gb18030.decode(bytes).scalars == scalars)
  }

  /// The tables typed here agree byte for byte with the C library's, where both mean something.
  @Test(arguments: [
    (Charset.windows1252, "CP1252", UInt8(0)), (.windows1258, "CP1258", 0), (.viscii, "VISCII", 0),
    (.tcvn3, "TCVN5712-1", 0xA0),
  ])
  func singleByteTablesAgreeWithTheLibrary(_ charset: Charset, name: String, from first: UInt8) {
    for byte in first...0xFF {
      let library = SystemConverter.decode([byte], from: 0, charset: name)
      let own = charset.decode([byte])
      #expect(own.scalars == library.scalars, "byte \(byte)")
      #expect(own.failures.isEmpty == library.failures.isEmpty, "byte \(byte)")
    }
  }

  /// Decoding the bytes from a run on gives the text from there on.
  @Test(arguments: [Charset.utf8, .utf16LE, .utf16BE, .utf32LE, .utf32BE, .gb18030])
  func runsOfTheMapAreTrue(_ charset: Charset) throws {
    let scalars = Array("一、甲\u{0A00}方。\r\n\n乙\u{1F600}丙\n  二、x\n".unicodeScalars)
    let bytes = try #require(copy(scalars, charset))
    let decoded = try TextDecoder.decode(
      Source(bytes: bytes, name: "f", limits: IntakeLimits(), encoding: charset.rawValue))
    #expect(decoded.scalars == scalars)
    #expect(decoded.sourceMap.runs.count == 4)
    for run in decoded.sourceMap.runs {
      #expect(charset.decode(bytes, from: run.byte).scalars == Array(scalars[run.scalar...]))
    }
  }

  private func copy(_ scalars: [Unicode.Scalar], _ charset: Charset) -> [UInt8]? {
    switch charset {
    case .utf8: Array(EncodedCopy.string(scalars).utf8)
    case .utf16LE: EncodedCopy.wide(scalars, unit: 2, isBigEndian: false)
    case .utf16BE: EncodedCopy.wide(scalars, unit: 2, isBigEndian: true)
    case .utf32LE: EncodedCopy.wide(scalars, unit: 4, isBigEndian: false)
    case .utf32BE: EncodedCopy.wide(scalars, unit: 4, isBigEndian: true)
    default: charset.encode(scalars)
    }
  }

  @Test(arguments: [
    ("GB2312", Charset.gb18030), (" gbk ", .gb18030), ("UTF8", .utf8), ("ISO-8859-1", .windows1252),
    ("big5-hkscs", .big5),
    ("TCVN5712-1:1993", .tcvn3), ("cp1258", .windows1258), ("utf-16be", .utf16BE), ("VISCII", .viscii),
  ])
  func labelsAreThoseOfPages(_ label: String, charset: Charset) {
    #expect(Charset.named(label) == [charset])
  }

  @Test func everyEncodingIsReadByItsOwnName() {
    for charset in Charset.allCases {
      #expect(Charset.named(charset.rawValue) == [charset])
      #expect(Charset.named(charset.title) == [charset])
    }
    #expect(Charset.named("x-unknown").isEmpty)
  }
}
