import TestSupport

/// Two successive invented statements and what became of every clause.
struct InventedPair: Equatable {
  /// The older text.
  let old: String
  /// The newer text.
  let new: String
  /// Every clause of both texts, each in exactly one group.
  let key: [InventedCorrespondence]
}

/// Makes pairs of successive invented statements in Chinese with their answer key, from a seed.
///
/// It shares no code with the engine, so that a mistake in one cannot hide a mistake in the other. A failing test names
/// the seed, and the seed alone brings the pair back.
struct SeriesGenerator {
  private static let sectionCount = 12

  private let provisions: [InventedProvision]
  private var random: SplitMix64

  /// Prepares the series of `seed`.
  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    provisions = InventedProvision.all(using: &random)
  }

  /// Returns the pair of `seed`: at least sixty clauses a side, and every change once or more.
  static func pair(seed: UInt64) -> InventedPair {
    var generator = SeriesGenerator(seed: seed)
    return generator.pair()
  }

  private mutating func pair() -> InventedPair {
    var next = 0
    let sections = (0..<Self.sectionCount).map { _ in section(next: &next) }
    let old = statement(sections, day: "2017年6月8日", place: "瑟利塔")
    var mutations = InventedMutations(
      sections: sections, provisions: provisions, unused: next..<provisions.count, random: random)
    mutations.run()
    let new = statement(mutations.sections, day: "2020年10月15日", place: "奥尔凡")
    let key = InventedKey(old: old, new: new, moved: mutations.moved).correspondences
    return InventedPair(old: old.source, new: new.source, key: key)
  }

  /// Returns a section of three paragraphs, of three or four sentences, two, and one.
  private mutating func section(next: inout Int) -> InventedSection {
    let lengths = [Int.random(in: 3...4, using: &random), 2, 1]
    let paragraphs = lengths.map { length in
      defer { next += length }
      return (next..<next + length).map { InventedSentence(text: provisions[$0].sentence, provisions: [$0]) }
    }
    return InventedSection(paragraphs: paragraphs)
  }

  private func statement(_ sections: [InventedSection], day: String, place: String) -> InventedStatement {
    let sides = InventedVocabulary.sides
    let monthAndDay = day.drop { $0 != "年" }.dropFirst()
    return InventedStatement(
      title: "\(sides.first)共和国和\(sides.second)共和国联合声明", sections: sections, dateline: "\(day)于\(place)",
      agency: "（本文为虚构样例，虚构社\(place)\(monthAndDay)电）")
  }
}
