import Normalizer
public import StatementModel

extension ConcordanceText {
  /// Takes the clauses of a text that was cut; O(text).
  public init(facts: Facts, of text: StatementText) {
    self.init(facts: facts, blocks: text.blocks, extracted: text.extracted)
  }

  /// Takes the clauses of `blocks`, whose ranges lie inside `extracted`; O(text).
  public init(facts: Facts, blocks: [Block], extracted: ExtractedText) {
    let lines = blocks.flatMap { block in
      block.clauses.map { clause in
        let written = extracted.scalars[clause.range.start..<clause.range.end]
        let form = ComparisonForm(folding: written, language: facts.language)
        return Line(id: clause.id, role: block.role, label: block.label, folded: form.scalars)
      }
    }
    self.init(facts: facts, lines: lines)
  }
}
