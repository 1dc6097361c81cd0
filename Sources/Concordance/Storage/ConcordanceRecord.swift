import StatementModel

/// One text in the tables of a concordance; strings are numbers of the table of strings.
struct ConcordanceRecord {
  static let size = 64

  var body = 0
  var length = 0
  var checksum: UInt64 = 0
  var firstClause = 0
  var clauseCount = 0
  var scalars = 0
  var id: UInt32 = 0
  var statement: UInt32 = 0
  /// The day in one number that grows with time; 0 where it is not known.
  var date: UInt32 = 0
  var language: UInt32 = 0
  var title: UInt32 = 0
  var doubt: UInt32 = 0
  var completeness: UInt32 = 0
  var key: UInt32 = 0

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(integer: UInt64(body))
    bytes.append(integer: checksum)
    for number in [length, firstClause, clauseCount, scalars] { bytes.append(integer: UInt32(number)) }
    for string in [id, statement, date, language, title, doubt, completeness, key] { bytes.append(integer: string) }
    return bytes
  }

  init() {}

  init(_ storage: ConcordanceStorage, at place: Int) {
    body = Int(storage.load(place, as: UInt64.self))
    checksum = storage.load(place + 8, as: UInt64.self)
    func number(_ index: Int) -> UInt32 { storage.load(place + 16 + 4 * index, as: UInt32.self) }
    (length, firstClause, clauseCount, scalars) = (Int(number(0)), Int(number(1)), Int(number(2)), Int(number(3)))
    (id, statement, date, language) = (number(4), number(5), number(6), number(7))
    (title, doubt, completeness, key) = (number(8), number(9), number(10), number(11))
  }

  /// A day as the number that stands for it.
  static func number(of date: StatementDate?) -> UInt32 {
    date.map { UInt32($0.year) << 9 | UInt32($0.month ?? 0) << 5 | UInt32($0.day ?? 0) } ?? 0
  }

  /// The day that its number stands for.
  var day: StatementDate? {
    guard date > 0 else { return nil }
    let (month, day) = (Int(date >> 5 & 15), Int(date & 31))
    return StatementDate(year: Int(date >> 9), month: month > 0 ? month : nil, day: day > 0 ? day : nil)
  }
}
