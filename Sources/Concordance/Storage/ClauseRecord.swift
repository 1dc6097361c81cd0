/// One clause in the tables of a concordance.
struct ClauseRecord {
  static let size = 12

  /// Where it begins in its text, in bytes; it ends before the line feed that stands before the next.
  var start: UInt32
  /// Its id, a string.
  var id: UInt32
  /// The label of its block, a string, times 16, and the number of its role.
  var labelAndRole: UInt32

  init(start: Int, id: UInt32, label: UInt32, role: Int) {
    (self.start, self.id, labelAndRole) = (UInt32(start), id, label << 4 | UInt32(role))
  }

  init(_ storage: ConcordanceStorage, at place: Int) {
    start = storage.load(place, as: UInt32.self)
    id = storage.load(place + 4, as: UInt32.self)
    labelAndRole = storage.load(place + 8, as: UInt32.self)
  }

  func append(to bytes: inout [UInt8]) {
    bytes.append(integer: start)
    bytes.append(integer: id)
    bytes.append(integer: labelAndRole)
  }
}
