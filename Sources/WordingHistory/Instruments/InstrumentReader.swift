import StatementModel

/// Reads the instruments that a text names, with the stage that it has each at.
///
/// Names are what stands in 《》, what stands in quotation marks and is called an instrument, and what a verb of
/// concluding has as its object and is called one.
struct InstrumentReader {
  private let stages: InstrumentStages
  private let statement: Int

  init(_ stages: InstrumentStages, statement: Int) { (self.stages, self.statement) = (stages, statement) }

  /// The mentions of a text, in order; O(text).
  func mentions(in text: StatementText) -> [InstrumentMention] {
    text.blocks.filter { Self.bodies.contains($0.role) }.flatMap { block in
      block.clauses.flatMap { clause in
        let scalars = text.extracted.scalars[clause.range.start..<clause.range.end].map(\.value)
        let isList = block.role == .instrumentsList
        let found = InstrumentClause(scalars, stages).mentions.map { mention($0, clause.id, isSigned: isList) }
        guard found.isEmpty, isList else { return found }
        // The lines of a list need no marks.
        return clause.items.map { item in
          InstrumentMention(
            statement: statement, clause: clause.id, name: text[item], marks: .none, stage: .signed, cue: "")
        }
      }
    }
  }

  private static let bodies: Set<Role> = [.preamble, .operative, .instrumentsList, .closing]

  private func mention(_ found: InstrumentClause.Mention, _ clause: String, isSigned: Bool) -> InstrumentMention {
    InstrumentMention(
      statement: statement, clause: clause, name: found.name, marks: found.marks,
      stage: found.stage ?? (isSigned ? .signed : nil), cue: found.cue)
  }
}
