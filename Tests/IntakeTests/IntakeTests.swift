import StatementModel
import Testing

@testable import Intake

/// The bytes of a well-formed text.
private func text(_ string: String) throws -> ExtractedText {
  try Intake.read(bytes: Array(string.utf8), name: "t.txt")
}

@Suite struct IntakeLaws {
  @Test(arguments: ["a", "一、甲方。\r\n\u{3000}\u{3000}乙\u{A0}\u{1F600}", "Điều 1.\tx\n", "\u{10FFFD}z"])
  func textComesOutScalarForScalar(_ string: String) throws {
    #expect(try text(string).scalars == Array(string.unicodeScalars))
  }

  /// FIPS 180-4's own example.
  @Test func hashIsOfTheSourceBytes() throws {
    #expect(
      try text("abc").sourceSHA256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(try text("abc").decoder == "utf-8")
  }

  /// Decoding agrees with the standard library's on every kind of broken sequence.
  @Test func malformedBytesAreRefusedExactlyWhereTheStandardLibraryRefuses() {
    var generator = Seeded(state: 7)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        [UInt8](arrayLiteral: 0x41, 0xC3, 0xA9, 0xE4, 0xB8, 0x80, 0xF0, 0x9F, 0xED, 0xA0, 0xC0, 0xFF, 0xF4, 0x90)
          .randomElement(using: &generator) ?? 0x41
      }
      let valid = String(validating: bytes, as: UTF8.self)
      let decoding = UTF8Decoder.decode(bytes, from: 0)
      if let first = decoding.failures.first {
        #expect(valid == nil)
        #expect(String(validating: bytes.prefix(first.byte), as: UTF8.self) != nil)
      } else {
        #expect(valid.map { Array($0.unicodeScalars) } == decoding.scalars)
      }
    }
  }
}

@Suite struct RefusedSources {
  @Test(arguments: ["", " \n\t", "\u{3000}\u{A0}\r\n"]) func nothingToRead(_ string: String) {
    #expect(throws: IntakeError.empty(name: "t.txt")) { try text(string) }
  }

  @Test func byteOrderMarkAloneIsEmpty() {
    #expect(throws: IntakeError.empty(name: "f")) { try Intake.read(bytes: [0xEF, 0xBB, 0xBF], name: "f") }
  }

  @Test func oldWordDocumentIsNamed() throws {
    let error = try #require(throws: IntakeError.self) {
      try Intake.read(bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1], name: "old.doc")
    }
    #expect(error.description.contains("Word"))
    #expect(error.hint.contains("UTF-8 text"))
  }

  @Test func nulByteGivesItsOffset() {
    #expect(throws: IntakeError.binary(name: "f", format: "binary data with NUL bytes", offset: 3)) {
      try Intake.read(bytes: [65, 66, 67, 0, 68, 69, 70, 71, 72, 73], name: "f")
    }
  }

  /// 0xFF stands in no encoding beside these letters, and the control characters in no text.
  @Test func bytesOfNoEncodingAreRefusedWithTheFirstOffset() throws {
    let bytes = Array("A. \n".utf8) + [0xFF, 0x81, 0x8D, 0xFF, 0xC1, 0x8F, 0x90, 0x9D]
    let error = try #require(throws: IntakeError.self) { try Intake.read(bytes: bytes, name: "f") }
    #expect(error == .unknownEncoding(name: "f", offset: 4))
    #expect(error.hint.contains("--encoding"))
  }

  @Test func limitIsAnOption() {
    #expect(throws: IntakeError.tooLarge(name: "f", size: 5, limit: 4)) {
      try Intake.read(bytes: Array("abcde".utf8), name: "f", limits: IntakeLimits(maximumBytes: 4))
    }
  }
}

@Suite struct FindingsWhileReading {
  @Test func byteOrderMarkIsTakenOffAndSaid() throws {
    let text = try text("\u{FEFF}一、甲")
    #expect(text.scalars.first == "一")
    #expect(text.findings.map(\.category) == [.repair])
  }

  @Test func privateUseCharactersAreCountedWithTheFirstPlace() throws {
    let findings = try text("甲乙\u{E004}丙\u{E005}\u{FFFD}").findings
    #expect(findings.map(\.category) == [.wrongDecoding])
    #expect(findings.first?.range == ScalarRange(2, 3))
    #expect(findings.first?.message.hasPrefix("3 ") == true)
  }

  /// What the bytes of 双方一致同意 … become in GBK.
  @Test func mojibakeWithoutPrivateUseCharactersIsNoticed() throws {
    let findings = try text(String(repeating: "鍙屾柟鍦ㄧ涓鍥鐨锛屻銆", count: 10)).findings
    #expect(findings.first?.message.contains("GB18030") == true)
  }

  @Test func plainChineseIsClean() throws {
    #expect(try text("一、双方同意，在《宣言》（二〇〇二年）框架内合作。\r\n\t二、略\u{3000}\u{A0}").findings.isEmpty)
  }

  @Test func invisibleAndControlCharactersAreKeptAndSaid() throws {
    let text = try text("a\u{200B}b\u{202E}c\u{FEFF}\u{01}")
    #expect(text.scalars.count == 7)
    #expect(text.findings.map(\.category) == [.controlCharacter, .invisibleCharacter])
    #expect(text.findings.last?.range == ScalarRange(1, 2))
  }
}

/// A small seeded generator (SplitMix64), so that a failing run can be repeated.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
