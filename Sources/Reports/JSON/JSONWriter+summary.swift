import DiffEngine
import StatementModel

extension JSONWriter {
  /// Writes the figures of a comparison: the document's, and those of its sections.
  mutating func summary(_ summary: ComparisonSummary, of comparison: Comparison) {
    object {
      $0.key("clauses")
      $0.numbers(summary.document.clauses)
      $0.figures(summary.document)
      $0.key("characters")
      $0.numbers(summary.characters)
      $0.key("section_counts")
      $0.numbers(summary.sectionCounts)
      $0.key("sections")
      $0.array { list in for section in summary.sections { list.section(section, of: comparison) } }
      $0.key("between_sections")
      $0.object { $0.figures(summary.between) }
    }
  }

  private mutating func section(_ section: SectionSummary, of comparison: Comparison) {
    object {
      $0.key("kind")
      $0.value(section.kind.rawValue)
      $0.key("old")
      $0.section(section.sections.old, of: comparison.texts.old)
      $0.key("new")
      $0.section(section.sections.new, of: comparison.texts.new)
      $0.key("clauses")
      $0.numbers(section.figures.clauses)
      $0.key("characters")
      $0.numbers(section.characters)
      $0.figures(section.figures)
      $0.key("departures")
      $0.value(section.departures)
      $0.key("arrivals")
      $0.value(section.arrivals)
    }
  }

  private mutating func section(_ section: TextSection?, of text: StatementText) {
    guard let section else { return null() }
    object(inline: true) {
      $0.key("position")
      if let position = section.position { $0.value(position) } else { $0.null() }
      $0.key("label")
      $0.value(section.label)
      $0.key("heading")
      $0.value(section.heading.map { text[$0] }.joined(separator: " "))
      $0.key("first_clause")
      let clauses = text.blocks[section.blocks].lazy.flatMap(\.clauses)
      $0.value(clauses.first?.id)
    }
  }

  /// Writes the keys of counted correspondences into the object that is open.
  private mutating func figures(_ figures: Summary) {
    key("by_main_change")
    counts(figures.byMainChange)
    key("by_any_change")
    counts(figures.byAnyChange)
    key("editorial_edits")
    value(figures.editorialEdits)
  }

  private mutating func counts(_ counts: [Change: Int]) {
    object {
      for change in Change.allCases {
        $0.key(change.rawValue)
        $0.value(counts[change, default: 0])
      }
    }
  }

  private mutating func numbers(_ numbers: Pair<Int>) {
    object(inline: true) {
      $0.key("old")
      $0.value(numbers.old)
      $0.key("new")
      $0.value(numbers.new)
    }
  }
}
