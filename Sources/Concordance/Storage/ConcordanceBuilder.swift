import StatementModel

/// Puts a concordance together, text by text; its wording may leave for a file as it comes, the tables follow at the end.
struct ConcordanceBuilder {
  private struct Entry {
    var record: ConcordanceRecord
    let clauses: [ClauseRecord]
    let order: (date: StatementDate?, id: String)
  }

  /// Wording that has not been taken yet.
  private(set) var pending: [UInt8]
  private var written = ConcordanceHeader.size
  private var entries: [Entry] = []
  private var strings = StringTable()

  init() { pending = [] }

  /// Takes away the wording that has gathered, so that it can be written.
  mutating func taken() -> [UInt8] {
    defer { pending.removeAll(keepingCapacity: true) }
    return pending
  }

  /// Adds a text; O(text).
  mutating func add(_ text: ConcordanceText) {
    var record = record(of: text.facts)
    let start = pending.count
    let clauses = text.lines.map { line in
      let place = pending.count - start
      for scalar in line.folded { pending.append(utf8: scalar) }
      pending.append(0x0A)
      record.scalars += line.folded.count
      return ClauseRecord(
        start: place, id: strings.reference(line.id), label: strings.reference(line.label), role: line.role.number)
    }
    finish(&record, clauses, text.facts, from: start)
  }

  /// Adds a text of another concordance as it stands there, whose checksum is not asked: it is taken along.
  mutating func add(_ text: Int, of other: Concordance) {
    let (old, facts) = (other.record(text), other.facts(text))
    var record = record(of: facts)
    let start = pending.count
    other.withText(old) { pending.append(contentsOf: $0) }
    let clauses = other.clauses(text).map { place in
      let clause = other.clauseRecord(old, place.clause)
      return ClauseRecord(
        start: Int(clause.start), id: strings.reference(other.string(clause.id)),
        label: strings.reference(other.label(place)), role: Int(clause.labelAndRole & 0xF))
    }
    record.scalars = old.scalars
    finish(&record, clauses, facts, from: start)
    entries[entries.count - 1].record.checksum = old.checksum
  }

  private mutating func record(of facts: ConcordanceText.Facts) -> ConcordanceRecord {
    var record = ConcordanceRecord()
    record.id = strings.reference(facts.id)
    record.statement = strings.reference(facts.statement)
    record.date = ConcordanceRecord.number(of: facts.date)
    record.language = strings.reference(facts.language.rawValue)
    record.title = strings.reference(facts.title ?? "")
    record.doubt = strings.reference(facts.doubt ?? "")
    record.completeness = strings.reference(facts.completeness?.rawValue ?? "")
    record.key = strings.reference(facts.key)
    return record
  }

  private mutating func finish(
    _ record: inout ConcordanceRecord, _ clauses: [ClauseRecord], _ facts: ConcordanceText.Facts, from start: Int
  ) {
    (record.body, record.length, record.clauseCount) = (written, pending.count - start, clauses.count)
    record.checksum = PhraseScan.checksum(of: Array(pending[start...]))
    written += record.length
    entries.append(Entry(record: record, clauses: clauses, order: (facts.date, facts.id)))
  }

  /// The tables behind the wording, with what fills up to them, and the header that belongs to them.
  mutating func tables(key: String) -> (header: ConcordanceHeader, bytes: [UInt8]) {
    var header = ConcordanceHeader()
    header.key = key
    let padding = [UInt8](repeating: 0, count: (8 - written % 8) % 8)
    header.tables = written + padding.count
    entries.sort { Self.precedes($0.order, $1.order) }
    var (bytes, clauseBytes): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      var record = entry.record
      record.firstClause = header.clauseCount
      header.clauseCount += entry.clauses.count
      bytes += record.bytes
      for clause in entry.clauses { clause.append(to: &clauseBytes) }
    }
    bytes += clauseBytes
    (header.textCount, header.stringCount, header.stringBytes) = (entries.count, strings.count, strings.bytes.count)
    for offset in strings.offsets { bytes.append(integer: offset) }
    bytes += strings.bytes
    header.tablesChecksum = PhraseScan.checksum(of: bytes)
    header.length = header.tables + bytes.count
    return (header, padding + bytes)
  }

  /// The concordance in memory, where no wording was taken away.
  consuming func finished() -> Concordance {
    let (header, tables) = tables(key: "")
    return Concordance(storage: ConcordanceStorage(header.bytes + pending + tables), header: header)
  }

  /// By day, undated ones last, then by name.
  private static func precedes(
    _ left: (date: StatementDate?, id: String), _ right: (date: StatementDate?, id: String)
  ) -> Bool {
    if left.date != right.date {
      guard let one = left.date else { return false }
      return right.date.map { one < $0 } ?? true
    }
    return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
  }
}

extension Role {
  /// Its place in the closed list of roles.
  fileprivate var number: Int { Self.numbers[self] ?? 0 }

  private static let numbers = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
