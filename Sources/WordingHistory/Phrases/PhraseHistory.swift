public import StatementModel

/// A phrase over time in the texts held: the statements in order of their days, with what each has of it.
///
/// A copy that a machine made, or that nobody vouches for, is counted and shown, but never says when a phrase was there
/// for the first or last time; neither does a statement without a day.
public struct PhraseHistory: Sendable {
  /// The phrase.
  public let phrase: String
  /// The language of the texts that were read, since others say nothing of it; nil where none is in question.
  public let language: Language?
  /// The statements in order of their days, undated ones last; those without the phrase are among them.
  public let statements: [PhraseStatement]
  /// Wordings near the phrase, the most frequent first; never part of its counts.
  public let variants: [PhraseVariant]
  /// Expressions that are never taken for the phrase, as many as were found or are known of.
  public let apart: [PhraseVariant]

  /// Creates the history of a phrase; `statements` in any order.
  public init(
    phrase: String, language: Language?, statements: [PhraseStatement], variants: [PhraseVariant] = [],
    apart: [PhraseVariant] = []
  ) {
    (self.phrase, self.language, self.variants, self.apart) = (phrase, language, variants, apart)
    self.statements = statements.sorted(by: Self.precedes)
  }

  /// How often it stands in all statements.
  public var total: Int { statements.reduce(0) { $0 + $1.count } }

  /// How often it stands inside longer expressions that are kept apart.
  public var totalWithin: Int { statements.reduce(0) { $0 + $1.countWithin } }

  /// The statements that carry it.
  public var carriers: [PhraseStatement] { statements.filter { $0.carriage == .yes } }

  /// The first statement that carries it in the texts held; nil where none does that may say so.
  public var first: PhraseStatement? { statements.first { $0.count > 0 && $0.isWitness } }

  /// The last statement that carries it in the texts held; nil where none does that may say so.
  public var last: PhraseStatement? { statements.last { $0.count > 0 && $0.isWitness } }

  /// The statements between the first and the last that do not carry it, run by run.
  public var gaps: [[PhraseStatement]] {
    guard let first, let last else { return [] }
    let witnesses = statements.filter(\.isWitness)
    guard let start = witnesses.firstIndex(of: first), let end = witnesses.lastIndex(of: last) else { return [] }
    return witnesses[start...end].split { $0.carriage != .no }.map(Array.init)
  }

  /// The counts by year, for every year that a statement is of.
  public var years: [PhraseYear] {
    var years: [PhraseYear] = []
    for statement in statements {
      guard let date = statement.date else { continue }
      if years.last?.year != date.year { years.append(PhraseYear(year: date.year)) }
      years[years.count - 1].add(statement)
    }
    return years
  }

  /// By day, undated ones last, then by name.
  static func precedes(_ left: PhraseStatement, _ right: PhraseStatement) -> Bool {
    if left.date != right.date {
      guard let one = left.date else { return false }
      return right.date.map { one < $0 } ?? true
    }
    return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
  }
}
