import StatementModel

extension TextRecord {
  /// The bytes of `statement.json`: the same record gives the same bytes.
  func encoded(for id: TextID) -> [UInt8] { RecordFile(self, id: id).bytes }

  /// Reads `statement.json` of the text `id`.
  init(decoding bytes: [UInt8], of id: TextID) throws(CorpusError.Cause) {
    let file = try StableJSON.decode(RecordFile.self, from: bytes, named: "statement.json")
    guard file.id == id.description else { throw .damaged("statement.json of \(id) says that it is of \(file.id)") }
    guard let record = file.record else { throw .damaged("statement.json of \(id) holds an impossible value") }
    self = record
  }
}
