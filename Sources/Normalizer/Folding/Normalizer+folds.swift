public import StatementModel

extension Normalizer {
  /// Which differences of writing are overlooked when the clauses of `text` are matched; linear.
  public func folds(of text: StatementText) -> WritingFolds {
    let kinds = Fold.allCases.map { WritingFolds.Kind($0.rawValue, $0.summary) }
    let clauses = text.blocks.map { block in
      block.clauses.map { Self.places(in: $0.range, of: text) }
    }
    return WritingFolds(kinds: kinds, clauses: clauses)
  }

  private static let order = Dictionary(uniqueKeysWithValues: Fold.allCases.enumerated().map { ($1, $0) })

  private static func places(in clause: ScalarRange, of text: StatementText) -> [WritingFolds.Place] {
    let written = text.extracted.scalars[clause.start..<clause.end]
    return ComparisonForm.uses(folding: written, language: text.metadata.language.value).compactMap { use in
      let range = ScalarRange(clause.start + use.written.start, clause.start + use.written.end)
      return order[use.fold].map { WritingFolds.Place(kind: $0, range: range) }
    }
  }
}
