import StatementModel
import TestSupport
import Testing

@testable import Normalizer

/// Searches that look at many scalars at once or only where something can begin, against a look at every one.
@Suite struct ScalarSearchTests {
  private static let letters = Array("国kK\u{212A}[{，aA@`1".unicodeScalars)

  @Test func aSmallLetterIsFoundInBothCases() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<3000 {
      let among = Self.letters.shuffled(using: &random).prefix(Int.random(in: 1...6, using: &random))
      let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in among.randomElement(using: &random) ?? "a" }
      let start = Int.random(in: 0...text.count, using: &random)
      let range = start..<Int.random(in: start...text.count, using: &random)
      for wanted in Self.letters.map(\.asciiLowercased) {
        let expected = range.first { text[$0].asciiLowercased == wanted }
        #expect(text.firstIndex(ofLowercased: wanted, in: range) == expected)
      }
    }
  }

  @Test("A date is found behind anything", arguments: [Language.chinese, .vietnamese, .english])
  func dates(_ language: Language) {
    let dates = LanguageProfile.profile(for: language).dates
    let writings: [Language: [String]] = [
      .chinese: ["2022年11月1日", "二〇二二年十一月一日", "２０２２年１１月１日", "2022-11-01"],
      .vietnamese: ["ngày 1 tháng 11 năm 2022", "Ngày 1 tháng 11 năm 2022", "1/11/2022", "1-11-2022"],
      .english: ["November 1, 2022", "november 1, 2022", "NOVEMBER 1, 2022", "1 November 2022", "2022-11-01"],
    ]
    for writing in writings[language] ?? [] {
      for before in ["", "（", "Hà Nội, ", "…北京，", "no "] {
        let text = Array((before + writing + "。").unicodeScalars)
        let found = dates.first(text, in: text.indices)
        #expect(found?.date.description == "2022-11-01", "\(before)\(writing)")
        #expect(found?.range.lowerBound == before.unicodeScalars.count, "\(before)\(writing)")
      }
    }
  }

  @Test("Each shape of label is asked of what can begin it", arguments: [Language.chinese, .vietnamese, .english])
  func labels(_ language: Language) {
    let profile = LanguageProfile.profile(for: language)
    for (index, shape) in profile.labels.enumerated() {
      for scalar in Set(shape.beginnings) {
        for rest in ["", "1", "1.", "一", "、", "）", ")", "第一条", "rticle 1.", "iều 1.", "hương I"] {
          let text = Array((String(scalar) + rest + " A").unicodeScalars)
          var readings: [LabelReading] = []
          profile.read(text, text.indices) { readings.append($0) }
          let expected = shape.read(text, text.indices, index: index)
          #expect(readings.first { $0.shape == index }?.range == expected?.range)
        }
      }
    }
  }
}
