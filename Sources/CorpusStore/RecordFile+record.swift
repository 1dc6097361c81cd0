import StatementModel

extension RecordFile {
  init(_ record: TextRecord, id: TextID) {
    let metadata = record.metadata
    self.init(
      schemaVersion: TextRecord.schemaVersion, id: id.description, title: Field(metadata.title),
      language: Field(metadata.language) { $0.rawValue }, date: Field(metadata.date),
      published: Field(metadata.published), place: Field(metadata.place),
      sourceAddress: Field(metadata.sourceAddress), dateline: Field(metadata.dateline), genre: Field(metadata.genre),
      genreName: Field(metadata.genreName),
      parties: metadata.parties.isEmpty ? nil : metadata.parties.map { Field($0) { $0 } },
      inviter: Field(metadata.inviter), visitor: Field(metadata.visitor), level: Field(metadata.level),
      copyType: Field(metadata.copyType), copyMaker: Field(metadata.copyMaker),
      completeness: Field(metadata.completeness),
      captured: Field(metadata.captured), publisher: Field(metadata.publisher),
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
    do {
      metadata.title = try read(title) { $0 }
      metadata.date = try read(date) { StatementDate($0) }
      metadata.place = try read(place) { $0 }
      metadata.sourceAddress = try read(sourceAddress) { $0 }
      try readContent(into: &metadata)
      try readCopy(into: &metadata)
    } catch {
      return nil
    }
    return metadata
  }

  private func readContent(into metadata: inout Metadata) throws(Impossible) {
    metadata.dateline = try read(dateline) { $0 }
    metadata.genre = try read(genre) { Genre(rawValue: $0) }
    metadata.genreName = try read(genreName) { $0 }
    for party in parties ?? [] { if let party = try read(party, { $0 }) { metadata.parties.append(party) } }
    metadata.inviter = try read(inviter) { $0 }
    metadata.visitor = try read(visitor) { $0 }
    metadata.level = try read(level) { Level(rawValue: $0) }
  }

  private func readCopy(into metadata: inout Metadata) throws(Impossible) {
    metadata.copyType = try read(copyType) { CopyType(rawValue: $0) }
    metadata.copyMaker = try read(copyMaker) { $0 }
    metadata.completeness = try read(completeness) { Completeness(rawValue: $0) }
    metadata.published = try read(published) { StatementDate($0) }
    metadata.captured = try read(captured) { StatementDate($0) }
    metadata.publisher = try read(publisher) { $0 }
  }

  /// A value that no field can have.
  private struct Impossible: Error {}

  private func read<Value>(_ field: Field?, _ value: (String) -> Value?) throws(Impossible) -> Sourced<Value>? {
    guard let field else { return nil }
    guard let sourced = field.sourced(value) else { throw Impossible() }
    return sourced
  }
}

extension RecordFile.Span {
  init(_ range: ScalarRange) { self.init(start: range.start, end: range.end) }

  var range: ScalarRange? { 0 <= start && start <= end ? ScalarRange(start, end) : nil }
}

extension RecordFile.Field {
  init?(_ sourced: Sourced<String>?) {
    guard let sourced else { return nil }
    self.init(sourced) { $0 }
  }

  init?(_ sourced: Sourced<StatementDate>?) {
    guard let sourced else { return nil }
    self.init(sourced) { $0.description }
  }

  init?<Value: RawRepresentable<String>>(_ sourced: Sourced<Value>?) {
    guard let sourced else { return nil }
    self.init(sourced) { $0.rawValue }
  }

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
