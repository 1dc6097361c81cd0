import DiffEngine
import StatementModel
import Testing

@testable import Reports

@Suite struct SegmentationTextTests {
  @Test func tree() throws { try expectGolden(SegmentationText().rendered(Samples.segmented), "segmentation.txt") }

  @Test func explanationStandsUnderWhatItExplains() {
    let text = SegmentationText(explaining: Samples.explanation).rendered(Samples.segmented)
    #expect(text.contains("│  · blank-line: reason 1\n│  · label-next: reason ⟨U+202E⟩\n│  · body: reason 3\n"))
    #expect(text.contains("│     · end-mark: reason 4\n"))
    let without = text.split(separator: "\n").filter { !$0.contains("· ") || !$0.contains(": reason") }
    #expect(without.joined(separator: "\n") + "\n" == SegmentationText().rendered(Samples.segmented))
  }

  @Test func foldsStandUnderTheirClausesAndWithReasonsEachPlace() {
    let counted = SegmentationText(folds: Samples.folds).rendered(Samples.segmented)
    #expect(counted.contains("· folded for matching: stop-shape 1\n"))
    #expect(counted.contains("\nFolded for matching: 3\n  stop-shape 3 · stops\nFindings: "), "\(counted)")
    #expect(!counted.contains("  stop-shape · "))
    let text = SegmentationText(explaining: Samples.explanation, folds: Samples.folds).rendered(Samples.segmented)
    #expect(text.contains("  stop-shape · 24..<25 · 。\n"), "\(text)")
  }

  @Test func hostileTextReachesTheTerminalAsTokens() {
    for text in [Samples.hostile.texts.old, Samples.hostile.texts.new] {
      let tree = SegmentationText().rendered(text)
      #expect(tree.unicodeScalars.allSatisfy { $0 == "\n" || !VisibleText.isHidden($0) })
    }
  }
}
