public import StatementModel

/// How a text was cut, as an indented tree of blocks and clauses with ids, roles and ranges, and the findings.
public struct SegmentationText: SegmentationReport {
  let words = Catalogue.english

  private let explanation: CutExplanation?
  private let folds: WritingFolds?

  /// Creates a report; with an explanation of the text it says under every line why it was cut there, with its folds which
  /// of them each clause has a use for, and with both where.
  public init(explaining explanation: CutExplanation? = nil, folds: WritingFolds? = nil) {
    self.explanation = explanation
    self.folds = folds
  }

  /// Writes the clauses of a text to `output`, piece by piece.
  public func render(_ text: StatementText, to output: inout some TextOutputStream) {
    let count = text.blocks.reduce(0) { $0 + $1.clauses.count }
    output.write("\(VisibleText.line(text.id)) · \(words.blocks(text.blocks.count)) · \(words.clauses(count))\n")
    writeMetadata(text, to: &output)
    for (index, block) in text.blocks.enumerated() {
      let isLast = index == text.blocks.count - 1
      let margin = isLast ? "   " : "│  "
      output.write("\(isLast ? "└─" : "├─") \(line(of: block))\n")
      let reasons = explanation.flatMap { $0.blocks.indices.contains(index) ? $0.blocks[index] : nil }
      if let reasons { write([reasons.paragraph] + reasons.labels + [reasons.role], under: margin, to: &output) }
      write(block, index, reasons, of: text, under: margin, to: &output)
    }
    if let folds { writeTotals(folds, to: &output) }
    writeFindings(text, to: &output)
  }

  private func writeMetadata(_ text: StatementText, to output: inout some TextOutputStream) {
    if text.metadata.title == nil { output.write("\(words.title): \(words.unknown)\n") }
    if text.metadata.date == nil { output.write("\(words.date): \(words.unknown)\n") }
    for fact in text.metadata.facts {
      let place = fact.range.map { " · \(Self.range($0))" } ?? (fact.origin == "given" ? " · \(words.given)" : "")
      output.write("\(words.metadata(fact.key)): \(VisibleText.line(fact.value))\(place)\n")
    }
    output.write("\(words.checksum): \(text.extracted.sourceSHA256)\n")
    output.write("\(words.decoder): \(VisibleText.line(text.extracted.decoder))\n")
  }

  private func line(of block: Block) -> String {
    let label = block.label.isEmpty ? "" : " \(VisibleText.line(block.label))"
    return "\(VisibleText.line(block.id))\(label) · \(block.role.rawValue) · \(Self.range(block.range))"
  }

  private func write(
    _ reasons: [CutExplanation.Reason], under margin: String, to output: inout some TextOutputStream
  ) {
    for reason in reasons { output.write("\(margin)· \(reason.rule): \(VisibleText.line(reason.message))\n") }
  }

  private func write(
    _ block: Block, _ number: Int, _ reasons: CutExplanation.BlockReasons?, of text: StatementText,
    under margin: String, to output: inout some TextOutputStream
  ) {
    for (index, clause) in block.clauses.enumerated() {
      let isLast = index == block.clauses.count - 1
      let id = VisibleText.line(clause.id)
      output.write(
        "\(margin)\(isLast ? "└─" : "├─") \(id) \(Self.range(clause.range)) \(wording(clause.range, text))\n")
      if let reasons, reasons.clauses.indices.contains(index) {
        write([reasons.clauses[index]], under: margin + (isLast ? "   " : "│  "), to: &output)
      }
      if let folds {
        let places = folds.places(block: number, clause: index)
        write(places, of: folds, text, under: margin + (isLast ? "   " : "│  "), to: &output)
      }
      for (number, item) in clause.items.enumerated() {
        let branch = number == clause.items.count - 1 ? "└─" : "├─"
        output.write("\(margin)\(isLast ? " " : "│")  \(branch) \(Self.range(item)) \(wording(item, text))\n")
      }
    }
  }

  private func write(
    _ places: [WritingFolds.Place], of folds: WritingFolds, _ text: StatementText, under margin: String,
    to output: inout some TextOutputStream
  ) {
    guard !places.isEmpty else { return }
    let counts = folds.counts(of: places).map { "\($0.kind.name) \($0.count)" }
    output.write("\(margin)· \(words.folds): \(counts.joined(separator: ", "))\n")
    guard explanation != nil else { return }
    for place in places {
      let writing = VisibleText.withBlanks(text[place.range])
      output.write("\(margin)  \(folds.kinds[place.kind].name) · \(Self.range(place.range)) · \(writing)\n")
    }
  }

  private func writeTotals(_ folds: WritingFolds, to output: inout some TextOutputStream) {
    output.write("\(words.foldTotals(folds.totals.reduce(0) { $0 + $1.count }))\n")
    for (kind, count) in folds.totals { output.write("  \(kind.name) \(count) · \(kind.summary)\n") }
  }

  private func writeFindings(_ text: StatementText, to output: inout some TextOutputStream) {
    output.write("\(words.findings(text.findings.count))\n")
    for finding in text.findings {
      let place = finding.range.map(Self.range) ?? words.wholeText
      output.write("  \(finding.category.rawValue) · \(place) · \(VisibleText.line(finding.message))\n")
    }
  }

  private func wording(_ range: ScalarRange, _ text: StatementText) -> String { BlankFolding.fold(text[range]) }

  private static func range(_ range: ScalarRange) -> String { "\(range.start)..<\(range.end)" }
}
