import StatementModel

/// `statement.json` as it is written; its property names are the keys, in snake case.
struct RecordFile: Codable {
  /// A range of the extracted text, not yet known to run forwards.
  struct Span: Codable {
    let start: Int
    let end: Int
  }

  /// A piece of metadata; `origin` is `given`, `read`, `recognised` or `source`, and `range` is there where it was read.
  struct Field: Codable {
    let value: String
    let origin: String
    let range: Span?
  }

  /// A block and its clauses.
  struct BlockEntry: Codable {
    let id: String
    let label: String
    let labelRange: Span?
    let path: [String]
    let role: Role
    let range: Span
    let clauses: [ClauseEntry]
  }

  /// A clause; its wording is in the extracted text.
  struct ClauseEntry: Codable {
    let id: String
    let range: Span
    let items: [Span]
  }

  /// A defect.
  struct FindingEntry: Codable {
    let category: Finding.Category
    let message: String
    let range: Span?
  }

  let schemaVersion: Int
  let id: String
  let title: Field?
  let language: Field
  let date: Field?
  let published: Field?
  let place: Field?
  let sourceAddress: Field?
  /// The fields from here to `publisher` came later; records without them are read as not knowing.
  var dateline: Field?
  var genre: Field?
  var genreName: Field?
  var parties: [Field]?
  var inviter: Field?
  var visitor: Field?
  var level: Field?
  var copyType: Field?
  var copyMaker: Field?
  var completeness: Field?
  var captured: Field?
  var publisher: Field?
  let sourceSha256: String
  let decoder: String
  let normalizer: Int
  let blocks: [BlockEntry]
  let findings: [FindingEntry]
}

/// The part of `statement.json` that a list needs.
struct RecordHead: Codable {
  /// A piece of metadata without where it comes from.
  struct Field: Codable {
    let value: String
  }

  let title: Field?
  let date: Field?
}
