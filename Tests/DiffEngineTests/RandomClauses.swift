import StatementModel
import TestSupport

/// Random clauses and random revisions of them, for laws that must hold whatever the text.
enum RandomClauses {
  private static let words: [Language: [String]] = [
    .chinese: [
      "双方", "甲方", "同意", "重申", "深化", "铁路", "港口", "教育", "，", "、", "“", "”", "《", "》", "2024", "年", "。", " ", "　",
    ],
    .english: [
      "we ", "the ", "Parties ", "agree ", "to ", "deepen ", "rail", ", ", "trade ", "in ", "2024", "’s ", "- ", ". ",
    ],
  ]

  static func clause(using random: inout SplitMix64, language: Language) -> String {
    let words = words[language] ?? []
    return (0..<Int.random(in: 1...14, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }.joined()
  }

  static func list(using random: inout SplitMix64, language: Language) -> [String] {
    (0..<Int.random(in: 0...18, using: &random)).map { _ in clause(using: &random, language: language) }
  }

  /// Drops, inserts, moves, joins and rewords clauses.
  static func revised(_ list: [String], using random: inout SplitMix64, language: Language) -> [String] {
    var result = list
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let place = result.isEmpty ? 0 : Int.random(in: 0..<result.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0 where !result.isEmpty: result.remove(at: place)
      case 1: result.insert(clause(using: &random, language: language), at: place)
      case 2 where !result.isEmpty: result.append(result.remove(at: place))
      case 3 where place + 1 < result.count: result[place] += result.remove(at: place + 1)
      default: if !result.isEmpty { result[place] = String(result[place].dropFirst(2)) + "同意" }
      }
    }
    return result
  }
}
