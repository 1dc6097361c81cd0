import StatementModel

/// Mines fixed expressions from a series of texts: repeated, maximal, at the boundaries of words and clauses, and no mere
/// words of every day.
struct FormulationMiner {
  /// The texts as one sequence.
  let stream: ExpressionStream
  /// Its suffixes.
  let suffixes: SuffixArray
  /// The expressions, the surest first.
  let expressions: [Expression]
  /// Whether there are more than the options allow.
  let isCut: Bool

  /// Mines texts of one language, in whatever order; about linear in their length.
  init(_ texts: [StatementText], language: Language, options: FormulationOptions = FormulationOptions()) {
    stream = ExpressionStream(texts, language: language)
    let alphabet = Int(stream.symbols.max() ?? 0) + 1
    suffixes = SuffixArray(stream.symbols, alphabet: alphabet)
    let finder = ExpressionFinder(ExpressionReader(stream: stream, suffixes: suffixes, options: options))
    (expressions, isCut) = Self.chosen(finder.found, stream, texts.count, options)
  }

  /// The surest expressions of which none is nearly the same as a surer one, and whether others had to be left out.
  private static func chosen(
    _ found: [Expression], _ stream: ExpressionStream, _ total: Int, _ options: FormulationOptions
  ) -> ([Expression], isCut: Bool) {
    let isChinese = stream.language.isChinese
    let ranked = found.filter { $0.independence >= options.minimumIndependence }.map { expression in
      Ranked(
        expression: expression, score: expression.score(ofStatements: total, isChinese: isChinese),
        key: stream.key(expression.symbols.startIndex..<expression.symbols.endIndex))
    }.sorted(by: Ranked.precedes)
    var selection = ExpressionSelection()
    for entry in ranked where entry.score > 0 {
      if selection.chosen.count == options.limit { return (selection.chosen, true) }
      selection.offer(entry.expression)
    }
    return (selection.chosen, false)
  }
}

/// An expression with its place in the order: by score, then by its tokens.
private struct Ranked {
  let expression: Expression
  let score: Double
  let key: [UInt32]

  static func precedes(_ left: Ranked, _ right: Ranked) -> Bool {
    left.score != right.score ? left.score > right.score : left.key.lexicographicallyPrecedes(right.key)
  }
}

/// Expressions of which none is nearly the same as another.
private struct ExpressionSelection {
  private(set) var chosen: [Expression] = []
  private var counts: [ArraySlice<Int32>: Int] = [:]
  /// Of every stretch of chosen ones how often the longest-standing of these stands.
  private var inner: [ArraySlice<Int32>: Int] = [:]

  /// Takes an expression unless one that it holds, or that holds it, stands at much the same places.
  mutating func offer(_ expression: Expression) {
    let count = expression.repeated.places.count
    if let longer = inner[expression.symbols], longer * 5 >= count * 4 { return }
    let windows = expression.windows
    guard !windows.contains(where: { counts[$0].map { count * 10 >= $0 * 7 } ?? false }) else { return }
    chosen.append(expression)
    counts[expression.symbols] = count
    for window in windows { inner[window] = max(inner[window] ?? 0, count) }
  }
}
