import DiffEngine
import Normalizer
import StatementModel
import TestSupport
import Testing

private func compared(
  _ old: String, _ new: String, _ language: Language = .chinese, _ change: (inout WordingOptions) -> Void
) -> Correspondence? {
  var options = WordingOptions()
  change(&options)
  let texts = Pair(old: text([old], language: language), new: text([new], language: language))
  return DiffEngine(wording: options).compare(texts).correspondences.first
}

@Suite("wording options")
struct WordingOptionsTests {
  @Test("granularity decides the smallest piece of a change")
  func granularity() {
    let (old, new) = ("The two sides agreed to deepen cooperation.", "The two sides agree to deepen cooperation.")
    let redlines = Granularity.allCases.map { granularity in
      compared(old, new, .english) { $0.granularity = granularity }?.edits.redline
    }
    #expect(
      redlines == [
        "The two sides agree[-d-] to deepen cooperation.", "The two sides [-agreed-]{+agree+} to deepen cooperation.",
        "[-\(old)-]{+\(new)+}",
      ])
  }

  @Test("a character keeps the marks that are set on it")
  func marks() {
    let edits = compared("xyz abc bo\u{302}\u{323}", "xyz abc bo\u{302}\u{301}", Language(rawValue: "fr")) {
      $0.granularity = .character
    }
    for edit in edits?.edits ?? [] {
      #expect(edit.old.unicodeScalars.first.map { $0.properties.generalCategory != .nonspacingMark } ?? true)
      #expect(edit.new.unicodeScalars.first.map { $0.properties.generalCategory != .nonspacingMark } ?? true)
    }
    #expect(edits?.edits.count == 2)
  }

  @Test("typography alone stays typography by clause")
  func clauseOfTypography() {
    let change = compared("双方同意，深化合作。", "双方同意,深化合作。") { $0.granularity = .clause }
    #expect(change?.changes == [.editorial])
  }

  @Test("each kind of typography counts as wording where it is not among those asked for", arguments: Fold.allCases)
  func editorial(fold: Fold) {
    let language: Language = fold == .tonePlacement || fold == .strokedD ? .vietnamese : .chinese
    let (first, second) = fold.example
    let allowed = compared(first, second, language) { _ in }
    #expect(allowed?.changes == [.editorial], "\(fold)")
    let none = compared(first, second, language) { $0.editorial = [] }
    #expect(none?.changes.contains(.reworded) == true && none?.edits.contains(where: \.isEditorial) == false, "\(fold)")
    let others = compared(first, second, language) { $0.editorial.remove(fold) }
    #expect(others?.changes.contains(.reworded) == true, "\(fold)")
  }

  @Test("the laws hold for every granularity and choice of kinds", arguments: 1...20)
  func laws(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let language: Language = seed.isMultiple(of: 2) ? .chinese : .english
    let old = RandomClauses.list(using: &random, language: language)
    let new = RandomClauses.revised(old, using: &random, language: language)
    for granularity in Granularity.allCases {
      for kinds in [Set(Fold.allCases), [.width, .blanks], []] {
        var options = WordingOptions()
        (options.granularity, options.editorial) = (granularity, kinds)
        let texts = Pair(old: text(old, language: language), new: text(new, language: language))
        let comparison = DiffEngine(wording: options).compare(texts)
        expectLawful(comparison)
        if kinds.isEmpty { #expect(comparison.summary.editorialEdits == 0) }
      }
    }
  }
}
