import CorpusStore
import Laws
import StatementModel

@testable import Normalizer

extension FuzzTarget {
  /// Any text in any language: plain, with front matter, Markdown or simple HTML.
  static let normalizer = FuzzTarget("normalizer", longest: 128, words: "text") { bytes in
    var input = FuzzInput(bytes)
    let language = input.language()
    return NormalizerLaw.problems(in: input.scalars, language == .undetermined ? nil : language)
  }

  /// Comparison form of any stretch in any language, and the copy in which cues are looked for.
  static let folds = FuzzTarget("folds", longest: 128, words: "text") { bytes in
    var input = FuzzInput(bytes)
    let language = input.language()
    let copy = ReadingCopy.make(input.scalars, language)
    return FoldLaw.problems(in: input.scalars, language)
      + (copy.count == input.scalars.count ? [] : ["the reading copy has another length"])
  }
}

/// The laws of cutting a text: nothing is lost, everything lies inside the text, every block has its reasons, and the
/// readable view holds the wording of every clause.
enum NormalizerLaw {
  static func problems(in scalars: [Unicode.Scalar], _ language: Language?) -> [String] {
    let text = Normalizer().normalize(ExtractedText(scalars), id: "t", language: language)
    var breaches = Breaches()
    breaches.add(Loss.problems(in: text))
    breaches.require(text.findings.allSatisfy { ($0.range?.end ?? 0) <= scalars.count }, "a finding outside")
    breaches.require(
      Normalizer().explanation(of: text).blocks.count == text.blocks.count, "blocks without an explanation")
    breaches.require(ink(CanonicalText(text).description.unicodeScalars) == ink(wording(of: text)), "another view")
    return breaches.list
  }

  /// What the readable view shows: labels and clauses, a clause that is its label once.
  private static func wording(of text: StatementText) -> [Unicode.Scalar] {
    text.blocks.flatMap { block in
      ([block.labelRange].compactMap(\.self) + block.clauses.map(\.range)).flatMap {
        text.extracted.scalars[$0.start..<$0.end]
      }
    }
  }

  private static func ink(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    scalars.filter { !$0.properties.isWhitespace }
  }
}
