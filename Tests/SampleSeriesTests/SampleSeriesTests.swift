import DiffEngine
import Intake
import Normalizer
import StatementModel
import TestSupport
import Testing

/// Cuts a text.
private func cut(_ bytes: [UInt8], id: String) throws -> StatementText {
  Normalizer().normalize(try Intake.read(bytes: bytes, name: id), id: id)
}

/// The correspondences of a comparison as the keys write them, sorted.
private func notation(_ comparison: Comparison) -> [String] {
  comparison.correspondences.map { correspondence in
    let old = correspondence.old.map { comparison.units.old[$0].clause.id }
    let new = correspondence.new.map { comparison.units.new[$0].clause.id }
    return line(old, new, [correspondence.change.rawValue] + correspondence.also.map(\.rawValue))
  }.sorted()
}

private func line(_ old: [String], _ new: [String], _ changes: [String]) -> String {
  "\(old.joined(separator: ",")) → \(new.joined(separator: ",")) \(changes.joined(separator: "+"))"
}

/// What is in one list only.
private func difference(_ found: [String], _ expected: [String]) -> String {
  let (found, expected) = (Set(found), Set(expected))
  return expected.subtracting(found).sorted().map { "\n  missing: \($0)" }.joined()
    + found.subtracting(expected).sorted().map { "\n  wrong:   \($0)" }.joined()
}

@Suite("sample series")
struct SampleSeriesTests {
  @Test(
    "the shipped series: every clause fares as its answer key says",
    arguments: ["2016-05-12", "2018-09-07", "2021-03-19"], ["zh", "en"])
  func answerKey(old: String, language: String) throws {
    let pair = try #require(try AnswerKey.shipped().pairs.first { $0.old == old })
    let texts = try Pair(old: pair.old, new: pair.new).map { date in
      try cut(try ProjectFolder.bytes("Corpus/sample-invented/\(date).\(language)/source.txt"), id: date)
    }
    let expected = try #require(pair.languages[language]).map { line($0.old, $0.new, [$0.change] + ($0.also ?? [])) }
      .sorted()
    let found = notation(DiffEngine().compare(texts))
    #expect(found == expected, "\(pair.old) → \(pair.new), \(language):\(difference(found, expected))")
  }

  /// Two clauses of the generator's grammar may share half their wording by chance, and then whether they correspond is a
  /// matter of taste; so the bar stands at one correspondence in two hundred, and at one in fifty of each kind.
  @Test("series made from seeds: the clauses fare as their answer keys say")
  func generatedSeries() throws {
    var kinds: [String: (known: Int, met: Int)] = [:]
    var report = ""
    for seed in 1...60 as ClosedRange<UInt64> {
      let pair = SeriesGenerator.pair(seed: seed)
      let texts = try Pair(old: pair.old, new: pair.new).map { try cut(Array($0.utf8), id: "seed \(seed)") }
      let found = notation(DiffEngine().compare(texts))
      let expected = pair.key.map { line($0.old, $0.new, [$0.change] + $0.also) }.sorted()
      for entry in pair.key {
        let isMet = found.contains(line(entry.old, entry.new, [entry.change] + entry.also))
        for kind in [entry.change] + entry.also {
          kinds[kind, default: (0, 0)].known += 1
          kinds[kind, default: (0, 0)].met += isMet ? 1 : 0
        }
      }
      if found != expected { report += "\nseed \(seed):\(difference(found, expected))" }
    }
    #expect(Set(kinds.keys) == Set(Change.allCases.map(\.rawValue)))
    for (kind, count) in kinds { #expect(count.met * 50 >= count.known * 49, "\(kind): \(count)\(report)") }
    let (known, met) = kinds.values.reduce((0, 0)) { ($0.0 + $1.known, $0.1 + $1.met) }
    #expect(met * 200 >= known * 199, "\(met) of \(known)\(report)")
  }
}
