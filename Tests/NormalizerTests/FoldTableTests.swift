import StatementModel
import Testing

@testable import Normalizer

/// The tables that most scalars are folded by, against what they are made of.
@Suite struct FoldTableTests {
  @Test(arguments: [Language.chinese, .chineseTraditional, .vietnamese, .english])
  func plainIsWhatNeedsNoLookAround(language: Language) {
    for (code, entry) in FoldTable.entries(for: language).enumerated() {
      let expected = FoldTable.isPlain(UInt32(code), entry.folded)
      if entry.isPlain != expected { Issue.record("U+\(String(code, radix: 16))") }
    }
  }

  @Test func blanksAreTheSeparatorsOfUnicode() {
    for scalar in (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
      let isSeparator =
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: true
        default: [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85].contains(scalar.value)
        }
      if ScalarClass.isSpace(scalar.value) != isSeparator { Issue.record("U+\(String(scalar.value, radix: 16))") }
    }
  }
}
