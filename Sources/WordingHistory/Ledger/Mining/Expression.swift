import Foundation

/// A repeated expression with what speaks for and against its being a formulation.
struct Expression {
  /// Where it stands first in the order of the suffixes, with how many tokens it has.
  let repeated: MaximalRepeats.Repeat
  /// Its symbols.
  let symbols: ArraySlice<Int32>
  /// The tokens of each of its words.
  let words: [Range<Int>]
  /// How many of its words are no function words.
  let contentWords: Int
  /// How often it stands in what the statements say.
  let count: Int
  /// In how many statements.
  let statements: Int
  /// The share of its places that have quotation or title marks right around them.
  let quoted: Double
  /// Whether marks stand somewhere in or around it at half of its places or more.
  let holdsMarks: Bool
  /// The least share of its content words' places that begin with a capital, in languages that have them.
  let capitals: Double
  /// How freely it combines with what stands before and behind it: the lesser branching entropy of its two edges, as a
  /// share of the most there could be, 0…1.
  let freedom: Double
  /// The share of its places in the frame of the text.
  let framed: Double
  /// The share of its places at which it is a whole clause between two marks.
  let isolated: Double
  /// The share of its places at which it is cut out of a list that goes on.
  let cutList: Double
  /// Which of its words are function words.
  let isFunction: [Bool]
  /// The least association of its two parts, wherever it is cut; 1 for a single word.
  var association = 1.0
  /// The share of its places at which it is not a part of a longer expression.
  var independence = 1.0

  /// Whether marks stand right around it as a rule: the writer's own word for it that it is a name.
  var isQuoted: Bool { quoted >= 0.5 }

  /// How much speaks for it; 0 or more, comparable within one ledger.
  ///
  /// Longer ones say more; what stands in some statements tells more than what stands in all of them (the entropy of
  /// being carried), and what they come back to more than what each says once; marks and capitals say that it is a name;
  /// courtesies and whole clauses are formulas, but of a lesser kind.
  func score(ofStatements total: Int, isChinese: Bool) -> Double {
    let (own, least, most) = isChinese ? (symbols.count, 2, 10) : (contentWords, 1, 6)
    // A short expression without marks is more often a common term than a long one; one with marks is not.
    let length =
      isQuoted
      ? (Double(min(own, most)) / Double(most)).squareRoot()
      : Double(max(0, min(own, most) - least)) / Double(most - least)
    // Two capitals are a person or a place more often than a programme.
    let named = contentWords > 2 ? capitals : capitals / 4
    let spread = log2(max(Double(statements), 1.3))
    let marks = 1 + 2 * quoted + (holdsMarks ? 0.5 : 0) + named
    let place = (framed >= 0.8 ? 0.5 : 1) * (isolated >= 0.8 ? 0.6 : 1)
    let density = log2(1 + Double(count) / Double(statements)).squareRoot()
    return length * spread * density * association * freedom * (0.2 + 0.8 * independence) * marks * place
      * (0.4 + 0.6 * Self.entropy(of: Double(statements) / Double(total)))
  }

  /// The entropy of a thing that is so with a probability, in bits.
  private static func entropy(of share: Double) -> Double {
    guard share > 0, share < 1 else { return 0 }
    return -share * log2(share) - (1 - share) * log2(1 - share)
  }
}
