import FoundationEssentials
import StatementModel

/// `corrections.json` as it is written; its property names are the keys, in snake case.
struct CorrectionsFile: Codable {
  /// One correction; which of the optional parts are there depends on `action`.
  struct Entry: Codable {
    let action: String
    /// The place of the quotation; not there where it was not found exactly once.
    var range: RecordFile.Span?
    /// The words that the correction is about, as written.
    var quote: String?
    /// For `split`: scalars of the quotation before the cut.
    var after: Int?
    var role: Role?
    /// For `label`: the label as written, empty for none.
    var label: String?
    var field: Correction.Field?
    var value: String?
    /// For `set`: the value that was given when the text was added.
    var given: String?
    let why: String
    let by: String
    /// A moment in UTC.
    let recordedAt: String
  }

  let schemaVersion: Int
  let id: String
  let corrections: [Entry]
}

extension Corrections {
  /// The bytes of `corrections.json`: the same corrections give the same bytes.
  func encoded(for id: TextID) throws(CorpusError.Cause) -> [UInt8] {
    try StableJSON.encode(
      CorrectionsFile(
        schemaVersion: Self.schemaVersion, id: id.description, corrections: list.map(CorrectionsFile.Entry.init)))
  }

  /// Reads `corrections.json` of the text `id`.
  init(decoding bytes: [UInt8], of id: TextID) throws(CorpusError.Cause) {
    let file = try StableJSON.decode(CorrectionsFile.self, from: bytes, named: TextFile.corrections)
    guard file.id == id.description else {
      throw .damaged("\(TextFile.corrections) of \(id) says that it is of \(file.id)")
    }
    guard file.schemaVersion <= Self.schemaVersion else {
      throw .damaged("\(TextFile.corrections) of \(id) was written by a newer version of tifa")
    }
    let list = file.corrections.compactMap(\.correction)
    guard list.count == file.corrections.count else {
      throw .damaged("\(TextFile.corrections) of \(id) holds an impossible value")
    }
    self.init(list)
  }
}
