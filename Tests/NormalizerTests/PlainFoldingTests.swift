import StatementModel
import TestSupport
import Testing

@testable import Normalizer

struct PlainFoldingTests {
  @Test(
    "What is folded several scalars at once comes out as one by one, with the same places",
    arguments: [Language.chinese, .vietnamese, .english])
  func oneByOne(_ language: Language) {
    var random = SplitMix64(seed: 5)
    let letters = Array("国國会会会，,。.．…—- \n\u{3000}\u{AD}aòaô\u{323}１𠮷".unicodeScalars)
    for _ in 0..<3000 {
      let written = (0..<Int.random(in: 0...14, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a"
      }
      let form = ComparisonForm(folding: written[...], language: language)
      // Where uses are recorded, nothing is copied in stretches.
      var folder = ComparisonFolder(written[...], FoldTable.entries(for: language), language, recordsUses: true)
      folder.run()
      let origins = folder.origins.isEmpty ? Array(0...Int32(written.count)) : folder.origins
      #expect(form.scalars == folder.scalars)
      #expect(form.origins == origins)
      for index in form.scalars.indices { #expect(form.written(index..<(index + 1)).lowerBound == Int(origins[index])) }
    }
  }

  @Test func aFullStopByItselfIsPlainAndARunIsNot() {
    let table = FoldTable.entries(for: .chinese)
    let beginning = { (text: String) in PlainFolding.beginning(of: Array(text.unicodeScalars)[...], table).count }
    #expect(beginning("双方同意。各方。") == 8)
    #expect(beginning("双方同意。。各方") == 4)
    #expect(beginning("双方 同意") == 2)
    #expect(beginning("双方𠮷") == 2)
    #expect(beginning("。") == 1)
    #expect(beginning("") == 0)
  }
}
