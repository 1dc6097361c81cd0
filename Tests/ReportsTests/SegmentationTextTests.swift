import DiffEngine
import StatementModel
import Testing

@testable import Reports

@Suite struct SegmentationTextTests {
  @Test func tree() throws { try expectGolden(SegmentationText().rendered(Samples.segmented), "segmentation.txt") }

  @Test func hostileTextReachesTheTerminalAsTokens() {
    for text in [Samples.hostile.texts.old, Samples.hostile.texts.new] {
      let tree = SegmentationText().rendered(text)
      #expect(tree.unicodeScalars.allSatisfy { $0 == "\n" || !VisibleText.isHidden($0) })
    }
  }
}
