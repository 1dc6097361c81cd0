public import StatementModel

/// How a text was cut, as JSON; described by `Schemas/segmentation.schema.json`.
///
/// Ranges count Unicode scalars of the extracted text, and a clause's `text` is exactly the extracted text of its range.
public struct SegmentationJSON: SegmentationReport {
  /// The version of the format: the first number changes when a reader must change.
  public static let schemaVersion = "1.2"

  private let explanation: CutExplanation?
  private let folds: WritingFolds?

  /// Creates a report; with an explanation of the text it says of every block and clause why it was cut there, and with its
  /// folds it lists for every clause the places whose writing matching overlooks.
  public init(explaining explanation: CutExplanation? = nil, folds: WritingFolds? = nil) {
    self.explanation = explanation
    self.folds = folds
  }

  /// Writes the clauses of a text to `output`, piece by piece.
  public func render(_ text: StatementText, to output: inout some TextOutputStream) {
    var json = JSONWriter(output: output)
    json.object {
      $0.key("schema_version")
      $0.value(Self.schemaVersion)
      $0.key("text")
      $0.text(text, clauses: text.blocks.reduce(0) { $0 + $1.clauses.count })
      $0.key("metadata")
      $0.array { list in for fact in text.metadata.facts { list.fact(fact) } }
      $0.key("blocks")
      $0.array { list in
        for (index, block) in text.blocks.enumerated() {
          let places = folds.map { folds in
            block.clauses.indices.map { (folds, folds.places(block: index, clause: $0)) }
          }
          list.block(block, reasons(index), places, of: text)
        }
      }
      if let folds { $0.totals(folds) }
      $0.key("findings")
      $0.array { list in for finding in text.findings { list.finding(finding) } }
    }
    json.end()
    output = json.output
  }

  private func reasons(_ index: Int) -> CutExplanation.BlockReasons? {
    explanation.flatMap { $0.blocks.indices.contains(index) ? $0.blocks[index] : nil }
  }
}

extension JSONWriter {
  fileprivate mutating func fact(_ fact: MetadataFact) {
    object(inline: true) {
      $0.key("key")
      $0.value(fact.key)
      $0.key("value")
      $0.value(fact.value)
      $0.key("origin")
      $0.value(fact.origin)
      $0.key("range")
      $0.range(fact.range)
    }
  }

  fileprivate mutating func block(
    _ block: Block, _ reasons: CutExplanation.BlockReasons?, _ folds: [(WritingFolds, [WritingFolds.Place])]?,
    of text: StatementText
  ) {
    object {
      $0.key("id")
      $0.value(block.id)
      $0.key("label")
      $0.value(block.label)
      $0.key("path")
      $0.array(inline: true) { list in for number in block.path { list.value(number) } }
      $0.key("role")
      $0.value(block.role.rawValue)
      $0.key("range")
      $0.range(block.range)
      if let reasons { $0.why(reasons) }
      $0.key("clauses")
      $0.array { list in
        for (index, clause) in block.clauses.enumerated() {
          let reason = reasons.flatMap { $0.clauses.indices.contains(index) ? $0.clauses[index] : nil }
          list.clause(clause, reason, folds?[index], of: text)
        }
      }
    }
  }

  private mutating func why(_ reasons: CutExplanation.BlockReasons) {
    key("why")
    object {
      $0.key("paragraph")
      $0.reason(reasons.paragraph)
      $0.key("labels")
      $0.array { list in for reason in reasons.labels { list.reason(reason) } }
      $0.key("role")
      $0.reason(reasons.role)
    }
  }

  private mutating func reason(_ reason: CutExplanation.Reason) {
    object(inline: true) {
      $0.key("rule")
      $0.value(reason.rule)
      $0.key("message")
      $0.value(reason.message)
    }
  }

  private mutating func clause(
    _ clause: Clause, _ reason: CutExplanation.Reason?, _ folds: (WritingFolds, [WritingFolds.Place])?,
    of text: StatementText
  ) {
    object {
      $0.key("id")
      $0.value(clause.id)
      $0.key("text")
      $0.value(text[clause.range])
      $0.key("range")
      $0.range(clause.range)
      if let reason {
        $0.key("why")
        $0.reason(reason)
      }
      if let (folds, places) = folds {
        $0.key("folds")
        $0.array { list in for place in places { list.fold(place, folds.kinds[place.kind].name, of: text) } }
      }
      $0.key("items")
      $0.array { list in for item in clause.items { list.item(item, of: text) } }
    }
  }

  private mutating func item(_ range: ScalarRange, of text: StatementText) {
    object(inline: true) {
      $0.key("text")
      $0.value(text[range])
      $0.key("range")
      $0.range(range)
    }
  }

  fileprivate mutating func finding(_ finding: Finding) {
    object(inline: true) {
      $0.key("category")
      $0.value(finding.category.rawValue)
      $0.key("message")
      $0.value(finding.message)
      $0.key("range")
      $0.range(finding.range)
    }
  }
}
