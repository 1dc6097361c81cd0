import DiffEngine
import StatementModel
import Testing

@testable import Reports

@Suite("both texts in one") struct TrackedTextTests {
  @Test("without insertions it is the old text, without deletions the new one", arguments: Samples.all.indices)
  func samples(sample: Int) { check(Samples.all[sample]) }

  @Test("the same for texts that nobody would write", arguments: 1...8)
  func random(seed: UInt64) {
    var random = Random(state: seed)
    for _ in 0..<40 {
      let old = RandomText.text("a", &random)
      let unlike = DiffEngine().compare(Pair(old: old, new: RandomText.text("b", &random)))
      let alike = DiffEngine().compare(Pair(old: old, new: RandomText.revision(of: old, "b", &random)))
      for comparison in [unlike, alike] { check(comparison) }
    }
  }

  @Test("a text against none, and none against one")
  func empty() {
    let none = TextBuilder("none", .english).text()
    for pair in [Pair(old: none, new: Samples.latin.texts.new), Pair(old: Samples.latin.texts.old, new: none)] {
      check(DiffEngine().compare(pair))
    }
    check(DiffEngine().compare(Pair(old: none, new: none)))
  }

  @Test("a paragraph that is gone goes whole, with its end")
  func wholeParagraphs() {
    let tracked = TrackedText(Samples.chinese)
    let marks = tracked.pieces.compactMap { piece -> TrackedText.Mark? in
      if case .paragraphEnd(let mark, _, _) = piece { return mark }
      return nil
    }
    // One removed, two added, one moved away and one moved in, and nothing else.
    #expect(marks.count { $0 == .deleted } == 2 && marks.count { $0 == .inserted } == 3)
    #expect(marks.last == .equal)
  }

  private func check(_ comparison: Comparison) {
    for showsMoves in [true, false] {
      let tracked = TrackedText(comparison, showsMoves: showsMoves)
      #expect(paragraphs(tracked, \.isOld) == plainParagraphs(comparison.texts.old))
      #expect(paragraphs(tracked, \.isNew) == plainParagraphs(comparison.texts.new))
      if !showsMoves { #expect(!tracked.pieces.contains { if case .moveStart = $0 { true } else { false } }) }
    }
  }

  /// The paragraphs of the pieces that a text has; compared by scalars, since `==` takes composed letters for others.
  private func paragraphs(_ tracked: TrackedText, _ has: (TrackedText.Mark) -> Bool) -> [String] {
    var found = [""]
    for piece in tracked.pieces {
      switch piece {
      case .wording(let mark, let old, let new, _) where has(mark):
        found[found.count - 1] += tracked.wording(old: old, new: new)
      case .paragraphEnd(let mark, _, _) where has(mark): found.append("")
      default: break
      }
    }
    return found.dropLast()
  }
}
