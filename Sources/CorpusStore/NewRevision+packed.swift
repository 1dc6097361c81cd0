import StatementModel

extension NewRevision {
  /// What stands before the parts of a packed revision, on one line.
  private struct Head: Codable {
    let series: String
    let date: String
    let language: String
    let edition: String?
    let sourceExtension: String
    let message: String?
    /// Bytes of the source, the canonical text and the record, in this order.
    let lengths: [Int]
  }

  /// The revision as one sequence of bytes, to be set aside until it is recorded; without corrections, basis and time.
  public func packed() throws(CorpusError) -> [UInt8] {
    try CorpusError.during(.add, id.description) { () throws(CorpusError.Cause) in
      let record = record.encoded(for: id)
      let head = Head(
        series: id.series.description, date: id.date.description, language: id.language.rawValue,
        edition: id.edition?.description, sourceExtension: sourceExtension.description, message: message,
        lengths: [source.count, text.count, record.count])
      return try StableJSON.encodeLine(head) + source + text + record
    }
  }

  /// Reads what `packed` has made, as a revision that is recorded at `recordedAt`; nil where the bytes are anything else.
  public init?(unpacking bytes: [UInt8], recordedAt: Int64) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
      let head = try? StableJSON.decode(Head.self, from: Array(bytes[..<end]), named: "head"),
      let id = Self.id(head), let fileExtension = CorpusName(head.sourceExtension), head.lengths.count == 3,
      head.lengths.allSatisfy({ $0 >= 0 }), head.lengths.reduce(end + 1, +) == bytes.count
    else { return nil }
    let textStart = end + 1 + head.lengths[0]
    let recordStart = textStart + head.lengths[1]
    guard let record = try? TextRecord(decoding: Array(bytes[recordStart...]), of: id) else { return nil }
    self.init(
      id: id, source: Array(bytes[(end + 1)..<textStart]), sourceExtension: fileExtension,
      text: Array(bytes[textStart..<recordStart]), record: record, message: head.message, recordedAt: recordedAt)
  }

  private static func id(_ head: Head) -> TextID? {
    guard let series = CorpusName(head.series), let date = CorpusName(head.date) else { return nil }
    let edition = head.edition.flatMap(CorpusName.init)
    guard (edition == nil) == (head.edition == nil) else { return nil }
    return TextID(series: series, date: date, language: Language(rawValue: head.language), edition: edition)
  }
}
