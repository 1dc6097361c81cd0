import Synchronization

extension Concordance {
  /// The record of a text.
  func record(_ text: Int) -> ConcordanceRecord {
    precondition(text >= 0 && text < count, "a text of the concordance")
    return ConcordanceRecord(storage, at: header.tables + text * ConcordanceRecord.size)
  }

  /// The record of a clause.
  func clauseRecord(_ place: ClausePlace) -> ClauseRecord { clauseRecord(record(place.text), place.clause) }

  func clauseRecord(_ record: ConcordanceRecord, _ clause: Int) -> ClauseRecord {
    precondition(clause >= 0 && clause < record.clauseCount, "a clause of its text")
    return ClauseRecord(storage, at: header.clauses + (record.firstClause + clause) * ClauseRecord.size)
  }

  /// A string of the table of strings.
  func string(_ reference: UInt32) -> String { String(decoding: bytes(reference), as: UTF8.self) }

  /// The bytes of a string.
  func bytes(_ reference: UInt32) -> Slice<UnsafeRawBufferPointer> {
    let place = header.stringOffsets + 4 * Int(reference)
    let (start, end) = (storage.load(place, as: UInt32.self), storage.load(place + 4, as: UInt32.self))
    return storage.buffer[(header.strings + Int(start))..<(header.strings + Int(end))]
  }

  /// Where a clause stands in its text, in bytes.
  func range(_ record: ConcordanceRecord, _ clause: Int) -> Range<Int> {
    let start = Int(clauseRecord(record, clause).start)
    let end = clause + 1 < record.clauseCount ? Int(clauseRecord(record, clause + 1).start) - 1 : record.length - 1
    return start..<max(start, end)
  }

  /// The clause that byte `place` of a text lies in; O(log clauses).
  func clause(at place: Int, of record: ConcordanceRecord) -> Int {
    var (low, high) = (0, record.clauseCount - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(clauseRecord(record, middle).start) <= place { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Calls `body` with the bytes of a text.
  func withText<Result>(_ record: ConcordanceRecord, _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
    -> Result
  {
    try body(UnsafeRawBufferPointer(rebasing: storage.buffer[record.body..<(record.body + record.length)]))
  }

  /// Calls `body` with the bytes of a clause.
  func withClause<Result>(_ place: ClausePlace, _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    let record = record(place.text)
    let range = range(record, place.clause)
    return try withText(record) { try body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  /// Checks the wording of a text against its checksum, once; throws where it is damaged.
  func check(_ text: Int, _ record: ConcordanceRecord) throws(ConcordanceDamage) {
    guard !(storage.checked.withLock { $0.contains(text) }) else { return }
    let range = record.body..<(record.body + record.length)
    guard range.upperBound <= header.tables, PhraseScan.checksum(storage, range) == record.checksum else {
      throw ConcordanceDamage()
    }
    storage.checked.withLock { _ = $0.insert(text) }
  }
}
