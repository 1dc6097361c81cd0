import StatementModel

/// Sets of punctuation that every step shares; full-width, half-width and ASCII shapes side by side.
enum Punctuation {
  /// Marks that may end a sentence.
  ///
  /// ； is none of them (GB/T 15834-2011 4.6: it parts clauses of one sentence).
  static let terminators: ScalarSet = ["。", "｡", "！", "？", "．", ".", "!", "?"]
  /// The terminators that end a sentence wherever they stand.
  static let firmTerminators: ScalarSet = ["。", "｡", "！", "？"]
  /// Marks after which a list or a quotation follows, or an enumeration goes on.
  static let leadIns: ScalarSet = ["：", ":", "；", ";"]
  /// Closing quotation marks and brackets, which belong to the sentence that ends before them.
  static let closers: ScalarSet = [
    "”", "’", "»", "\"", "'", "）", ")", "》", "〉", "】", "〕", "」", "』", "]", "］", "}",
  ]
  /// Opening brackets and quotation marks with their closing partners.
  static let pairs: [(opening: Unicode.Scalar, closing: Unicode.Scalar)] = [
    ("（", "）"), ("(", ")"), ("《", "》"), ("〈", "〉"), ("【", "】"), ("〔", "〕"), ("「", "」"), ("『", "』"), ("“", "”"),
    ("[", "]"), ("«", "»"),
  ]
  /// The opening marks of `pairs`.
  static let openers = ScalarSet(pairs.map(\.opening))
  /// All brackets and quotation marks that come in pairs.
  static let brackets = ScalarSet(pairs.flatMap { [$0.opening, $0.closing] } + ["\""])
  /// Marks after which the sentence goes on behind a quotation that ended with a full stop.
  static let continuations: ScalarSet = ["，", ",", "、", "､", "；", ";", "：", ":", "—", "–", "-", "…"]
}
