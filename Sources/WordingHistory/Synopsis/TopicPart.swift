import DiffEngine
import StatementModel

/// A part of a text that a topic is made of: a section, or where a section is long, what stands under one number of its
/// second level.
struct TopicPart {
  /// What kind of part of the text it belongs to.
  let kind: TextSection.Kind
  /// Its label as written; empty where it has none.
  let label: String
  /// Where the wording of its heading stands; empty for one without heading.
  let heading: [ScalarRange]
  /// Its blocks, by position in the text.
  let blocks: Range<Int>
  /// Its clauses, counted over the whole text from 0.
  let clauses: Range<Int>

  /// The parts of a text in order; together they hold every clause once.
  static func parts(of text: StatementText) -> [TopicPart] {
    text.sections.flatMap { section in
      section.clauses.count > longest ? divided(section, text) : [TopicPart(section)]
    }
  }

  /// More clauses than a reader takes in at once.
  private static let longest = 40

  private init(_ section: TextSection) {
    (kind, label, heading) = (section.kind, section.label, section.heading)
    (blocks, clauses) = (section.blocks, section.clauses)
  }

  private init(_ section: TextSection, blocks: Range<Int>, clauses: Range<Int>, in text: StatementText) {
    let first = text.blocks[blocks.lowerBound]
    let isOpening = blocks.lowerBound == section.blocks.lowerBound
    kind = section.kind
    label = isOpening ? section.label : first.label
    heading = isOpening ? section.heading : first.role == .heading ? first.clauses.map(\.range) : []
    (self.blocks, self.clauses) = (blocks, clauses)
  }

  /// Cuts a section where the second number of the path changes; what stands before the first is a part of its own.
  private static func divided(_ section: TextSection, _ text: StatementText) -> [TopicPart] {
    var parts: [TopicPart] = []
    var (start, clause) = (section.blocks.lowerBound, section.clauses.lowerBound)
    var next = clause
    for block in section.blocks {
      if block > start, second(text.blocks[block]) != second(text.blocks[block - 1]), second(text.blocks[block]) != nil
      {
        parts.append(TopicPart(section, blocks: start..<block, clauses: clause..<next, in: text))
        (start, clause) = (block, next)
      }
      next += text.blocks[block].clauses.count
    }
    parts.append(TopicPart(section, blocks: start..<section.blocks.upperBound, clauses: clause..<next, in: text))
    return parts
  }

  private static func second(_ block: Block) -> String? { block.path.count > 1 ? block.path[1] : nil }
}
