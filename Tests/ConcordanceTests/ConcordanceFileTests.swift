import Foundation
import StatementModel
import TestSupport
import Testing

@testable import Concordance

/// What is kept on disk: the same as in memory, never wrong, and noticed where it is damaged.
@Suite final class ConcordanceFileTests {
  private let path = FileManager.default.temporaryDirectory.appendingPathComponent("tifa-concordance-\(UUID())").path

  deinit { unlink(path) }

  private func make(_ texts: [ConcordanceText], from old: Concordance? = nil, asked: ((Int) -> Void)? = nil)
    -> Concordance
  {
    Concordance.make(at: path, key: { "state" }, of: texts.map(\.facts.key), from: old) { indices in
      asked?(indices.count)
      return indices.map { texts[$0] }
    }
  }

  /// Everything that a concordance says.
  private func contents(_ concordance: Concordance) -> [String] {
    (0..<concordance.count).map { text in
      let clauses = concordance.clauses(text).map { clause in
        "\(concordance.clauseID(clause)) \(concordance.role(clause)) \(concordance.label(clause)) "
          + String(decoding: concordance.bytes(clause), as: UTF8.self)
      }
      return "\(concordance.facts(text)) \(concordance.length(text)) \(clauses)"
    }
  }

  @Test func itHoldsWhatWasPutInByDay() {
    let concordance = Concordance(InventedTexts.series)
    #expect(
      (0..<concordance.count).map(concordance.id) == [
        "a/2001.zh", "a/2002.en", "b/2002.vi", "a/2003.zh", "b/undated-1.zh",
      ])
    for text in InventedTexts.series {
      let index = (0..<concordance.count).first { concordance.id($0) == text.facts.id } ?? -1
      #expect(concordance.facts(index) == text.facts)
      #expect(concordance.clauses(index).map(concordance.clauseID) == text.lines.map(\.id))
      #expect(concordance.clauses(index).map(concordance.bytes) == text.lines.map(\.folded.utf8))
      #expect(concordance.length(index) == text.lines.reduce(0) { $0 + $1.folded.count })
    }
  }

  @Test func aFileSaysTheSameAsMemory() throws {
    let made = make(InventedTexts.series)
    let opened = try #require(Concordance(contentsOf: path))
    #expect(contents(opened) == contents(Concordance(InventedTexts.series)) && contents(made) == contents(opened))
    #expect(opened.key == "state")
  }

  @Test(arguments: 0..<5) func onlyWhatIsNewIsAskedFor(left: Int) {
    var some = InventedTexts.series
    some.remove(at: left)
    let first = make(some)
    var asked = 0
    let second = make(InventedTexts.series, from: first) { asked += $0 }
    #expect(asked == 1)
    #expect(contents(second) == contents(Concordance(InventedTexts.series)))
    let third = make(some, from: second) { _ in Issue.record("nothing is new") }
    #expect(contents(third) == contents(Concordance(some)))
  }

  @Test func everyDamagedByteIsNoticedOrMeansNothing() throws {
    _ = make(InventedTexts.series)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    let expected = contents(Concordance(InventedTexts.series))
    for index in whole.indices {
      var damaged = whole
      damaged[index] ^= 0x55
      try damaged.write(to: URL(fileURLWithPath: path))
      guard let opened = Concordance(contentsOf: path) else { continue }
      let texts = Array(0..<opened.count)
      let phrase = try #require(FoldedPhrase("合作"))
      guard (try? opened.counts(of: phrase, in: texts)) != nil else { continue }
      #expect(contents(opened) == expected, "byte \(index)")
    }
    for length in [0, 1, 127, 128, whole.count - 1] {
      try whole.prefix(length).write(to: URL(fileURLWithPath: path))
      #expect(Concordance(contentsOf: path) == nil)
    }
  }

  @Test func damagedWordingIsNotTakenOver() throws {
    _ = make(InventedTexts.series)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[ConcordanceHeader.size + 3] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
    let old = try #require(Concordance(contentsOf: path))
    var asked = 0
    let made = make(InventedTexts.series, from: old) { asked += $0 }
    #expect(asked == 1 && contents(made) == contents(Concordance(InventedTexts.series)))
  }

  @Test func whereNothingCanBeWrittenItIsInMemory() {
    let texts = InventedTexts.series
    let made = Concordance.make(at: "/nowhere/at/all", key: { "" }, of: texts.map(\.facts.key), from: nil) {
      $0.map { texts[$0] }
    }
    #expect(contents(made) == contents(Concordance(texts)))
  }
}
