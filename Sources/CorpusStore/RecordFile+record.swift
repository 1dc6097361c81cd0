import StatementModel

extension RecordFile {
  init(_ record: TextRecord, id: TextID) {
    self.init(
      schemaVersion: TextRecord.schemaVersion, id: id.description,
      title: record.metadata.title.map { Field($0) { $0 } },
      language: Field(record.metadata.language) { $0.rawValue },
      date: record.metadata.date.map { Field($0) { $0.description } },
      published: record.metadata.published.map { Field($0) { $0.description } },
      place: record.metadata.place.map { Field($0) { $0 } },
      sourceAddress: record.metadata.sourceAddress.map { Field($0) { $0 } },
      sourceSha256: record.sourceSHA256, decoder: record.decoder, normalizer: record.normalizer,
      blocks: record.blocks.map(BlockEntry.init), findings: record.findings.map(FindingEntry.init))
  }

  /// The record, or nil where a value cannot be: a range that runs backwards, a day that does not exist.
  var record: TextRecord? {
    let blocks = self.blocks.compactMap(\.block)
    let findings = self.findings.compactMap(\.finding)
    guard let metadata, blocks.count == self.blocks.count, findings.count == self.findings.count else { return nil }
    return TextRecord(
      metadata: metadata, sourceSHA256: sourceSha256, decoder: decoder, normalizer: normalizer, blocks: blocks,
      findings: findings)
  }

  private var metadata: Metadata? {
    guard let language = language.sourced({ Language(rawValue: $0) }) else { return nil }
    var metadata = Metadata(language: language)
    metadata.title = title?.sourced { $0 }
    metadata.date = date?.sourced { StatementDate($0) }
    metadata.published = published?.sourced { StatementDate($0) }
    metadata.place = place?.sourced { $0 }
    metadata.sourceAddress = sourceAddress?.sourced { $0 }
    let isWhole =
      (metadata.title != nil) == (title != nil) && (metadata.date != nil) == (date != nil)
      && (metadata.published != nil) == (published != nil) && (metadata.place != nil) == (place != nil)
      && (metadata.sourceAddress != nil) == (sourceAddress != nil)
    return isWhole ? metadata : nil
  }
}

extension RecordFile.Span {
  init(_ range: ScalarRange) { self.init(start: range.start, end: range.end) }

  var range: ScalarRange? { 0 <= start && start <= end ? ScalarRange(start, end) : nil }
}

extension RecordFile.Field {
  init<Value>(_ sourced: Sourced<Value>, _ text: (Value) -> String) {
    let value = text(sourced.value)
    switch sourced.origin {
    case .given: self.init(value: value, origin: "given", range: nil)
    case .recognised: self.init(value: value, origin: "recognised", range: nil)
    case .source: self.init(value: value, origin: "source", range: nil)
    case .read(let range): self.init(value: value, origin: "read", range: RecordFile.Span(range))
    }
  }

  func sourced<Value>(_ read: (String) -> Value?) -> Sourced<Value>? {
    guard let value = read(value) else { return nil }
    switch origin {
    case "given": return Sourced(value, .given)
    case "recognised": return Sourced(value, .recognised)
    case "source": return Sourced(value, .source)
    case "read": return range?.range.map { Sourced(value, .read($0)) }
    default: return nil
    }
  }
}

extension RecordFile.BlockEntry {
  init(_ block: Block) {
    self.init(
      id: block.id, label: block.label, labelRange: block.labelRange.map(RecordFile.Span.init), path: block.path,
      role: block.role, range: RecordFile.Span(block.range), clauses: block.clauses.map(RecordFile.ClauseEntry.init))
  }

  var block: Block? {
    let clauses = self.clauses.compactMap(\.clause)
    guard let range = range.range, clauses.count == self.clauses.count else { return nil }
    let labelRange = self.labelRange?.range
    guard (labelRange == nil) == (self.labelRange == nil) else { return nil }
    return Block(
      id: id, label: label, labelRange: labelRange, path: path, role: role, range: range, clauses: clauses)
  }
}

extension RecordFile.ClauseEntry {
  init(_ clause: Clause) {
    self.init(id: clause.id, range: RecordFile.Span(clause.range), items: clause.items.map(RecordFile.Span.init))
  }

  var clause: Clause? {
    let items = self.items.compactMap(\.range)
    guard let range = range.range, items.count == self.items.count else { return nil }
    return Clause(id: id, range: range, items: items)
  }
}

extension RecordFile.FindingEntry {
  init(_ finding: Finding) {
    self.init(
      category: finding.category, message: finding.message, range: finding.range.map(RecordFile.Span.init))
  }

  var finding: Finding? {
    let range = self.range?.range
    guard (range == nil) == (self.range == nil) else { return nil }
    return Finding(category, message, at: range)
  }
}
