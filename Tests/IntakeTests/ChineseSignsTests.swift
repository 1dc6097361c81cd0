import StatementModel
import TestSupport
import Testing

@testable import Intake

/// Runs of Chinese, against a look at every scalar.
@Suite struct ChineseSignsTests {
  private static let letters = Array("国丼㐀，。“—Ａa é\n\u{3000}〇가\u{F900}𠮷\u{2009}".unicodeScalars)

  private static func isOne(_ value: UInt32) -> Bool { isMark(value) || 0x4E00...0x9FFF ~= value }

  private static func isMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x3000...0x303F, 0xFF01...0xFF5E, 0xFFE0...0xFFE6, 0x2010...0x203B: true
    default: false
    }
  }

  @Test func runsEndAndCountAsALookAtEveryScalarTells() {
    var random = SplitMix64(seed: 23)
    for _ in 0..<3000 {
      let among = Self.letters.prefix(Int.random(in: 1...Self.letters.count, using: &random))
      let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in among.randomElement(using: &random) ?? "国" }
      let start = Int.random(in: 0...text.count, using: &random)
      let expected = text[start...].prefix { Self.isOne($0.value) }
      let run = text.withUnsafeBufferPointer { ChineseSigns.run(in: $0, from: start) }
      #expect(run.end == expected.endIndex)
      #expect(run.frequent == expected.count { CommonHan.all.contains($0) || Self.isMark($0.value) })
    }
  }

  @Test func everyScalarIsToldAlone() {
    for scalar in (UInt32(0)...0x2FFFF).lazy.compactMap(Unicode.Scalar.init) {
      let run = [scalar].withUnsafeBufferPointer { ChineseSigns.run(in: $0, from: 0) }
      let isRight = run.end == (Self.isOne(scalar.value) ? 1 : 0)
      if !isRight || ChineseSigns.isHan(scalar) != (0x4E00...0x9FFF ~= scalar.value) {
        Issue.record("U+\(String(scalar.value, radix: 16))")
      }
    }
  }
}
