import StatementModel
import TestSupport
import Testing

@testable import Intake

@Suite struct DeclarationTests {
  private let sentence = Array("双方同意深化全面战略合作，加强在国际事务中的协调。".unicodeScalars)

  private func decode(
    _ bytes: [UInt8], declared: String? = nil, encoding: String? = nil,
    undecodable: TextDecoder.Undecodable = .refused
  ) throws -> DecodedText {
    let source = Source(bytes: bytes, name: "f", limits: IntakeLimits(), encoding: encoding)
    return try TextDecoder.decode(source, declared: declared, undecodable: undecodable)
  }

  private func gb() throws -> [UInt8] { try #require(Charset.gb18030.encode(sentence)) }

  @Test(arguments: ["utf-8", "big5", "iso-8859-1", "windows-1258", "shift_jis", "utf-16", ""])
  func wrongDeclarationIsOverruledAndSaid(_ label: String) throws {
    let decoded = try decode(gb(), declared: label)
    #expect(decoded.scalars == sentence)
    #expect(decoded.findings.contains { $0.category == .encoding && $0.message.contains("'\(label)'") })
  }

  @Test(arguments: ["gb2312", "GBK", "gb18030"]) func rightDeclarationIsNotMentioned(_ label: String) throws {
    #expect(try decode(gb(), declared: label).findings.count == 1)
  }

  @Test func declarationOfPureASCIIIsRightInAnyCase() throws {
    #expect(try decode(Array("Article 1.\n".utf8), declared: "gb2312").findings.isEmpty)
  }

  @Test func declarationDecidesBetweenEquals() throws {
    let bytes = Array("Le pr".utf8) + [0xE9] + Array("sident".utf8)
    #expect(try decode(bytes).charset == .windows1252)
    #expect(try decode(bytes, declared: "windows-1258").charset == .windows1258)
  }

  @Test func declarationInAMessageIsBoundedAndPlain() throws {
    let finding = try decode(gb(), declared: "\u{1B}[2J\u{202E}" + String(repeating: "x", count: 500)).findings.last
    #expect(finding?.message.allSatisfy(\.isASCII) == true)
    #expect((finding?.message.count ?? 0) < 120)
  }

  @Test func undecodableByteIsRefusedWithItsOffset() throws {
    let bytes = try gb() + [0x0A, 0xFF, 0x0A]
    #expect(throws: IntakeError.undecodable(name: "f", encoding: "GB18030", offset: 51)) { try decode(bytes) }
    let utf8 = Array("双方同意深化合作，加强协调。".utf8) + [0xC3]
    #expect(throws: IntakeError.undecodable(name: "f", encoding: "UTF-8", offset: 42)) { try decode(utf8) }
  }

  @Test(arguments: [nil, "gb18030"]) func undecodableByteIsMarkedWhereThatIsAsked(_ encoding: String?) throws {
    let bytes = try gb() + [0x0A, 0xFF, 0x0A]
    let decoded = try decode(bytes, encoding: encoding, undecodable: encoding == nil ? .marked : .refused)
    #expect(decoded.scalars == sentence + ["\n", "\u{FFFD}", "\n"])
    let finding = decoded.findings.first { $0.category == .wrongDecoding }
    #expect(finding?.message.hasPrefix("Byte 51 (0xFF) means nothing in GB18030") == true)
    #expect(finding?.range == ScalarRange(26, 27))
  }

  @Test func manyUndecodableBytesAreCounted() throws {
    let decoded = try decode([UInt8](repeating: 0xFF, count: 100), encoding: "gbk")
    let findings = decoded.findings.filter { $0.category == .wrongDecoding }
    #expect(findings.count == 20)
    #expect(findings.last?.message.hasSuffix("so do 80 further ones") == true)
  }

  @Test func givenEncodingDecidesAlone() throws {
    let decoded = try decode(gb(), declared: "gb2312", encoding: "big5")
    #expect(decoded.charset == .big5)
    #expect(decoded.scalars != sentence)
    #expect(throws: IntakeError.unknownEncodingName("klingon")) { try decode(gb(), encoding: "klingon") }
  }

  @Test(arguments: [false, true]) func givenUTF16LeavesTheOrderToTheBytes(isBigEndian: Bool) throws {
    let bytes = EncodedCopy.wide(sentence, unit: 2, isBigEndian: isBigEndian)
    #expect(try decode(bytes, encoding: "utf-16").scalars == sentence)
    let marked = EncodedCopy.wide(["\u{FEFF}"] + sentence, unit: 2, isBigEndian: isBigEndian)
    #expect(try decode(marked, encoding: "utf-16").scalars == sentence)
    #expect(try decode(marked, declared: "utf-16").findings.count == 2)
  }

  /// Whatever bytes come: a text or a typed error, and never U+FFFD that nothing tells of.
  @Test func readingIsTotal() {
    var generator = SplitMix64(seed: 5)
    var outcomes = Set<Bool>()
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      switch Result(catching: { () throws(IntakeError) in try Intake.read(bytes: bytes, name: "f") }) {
      case .success(let text):
        outcomes.insert(true)
        #expect(!text.scalars.contains("\u{FFFD}") || text.findings.contains { $0.category == .wrongDecoding })
      case .failure(let error):
        outcomes.insert(false)
        #expect(error.description.hasPrefix("f ") && !error.hint.isEmpty)
      }
    }
    #expect(outcomes.contains(false))
  }
}
