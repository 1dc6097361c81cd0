import Normalizer

/// The first bytes of a concordance: what it was made from, where its parts lie, and checksums of all but the wording.
struct ConcordanceHeader: Sendable {
  /// The form of the file; raised by every change of it.
  static let format: UInt32 = 1
  static let size = 128
  /// The most bytes of a key.
  static let longestKey = 56
  private static let magic = Array("tifaCNCD".utf8)

  var key = ""
  var tables = 0
  var length = 0
  var textCount = 0
  var clauseCount = 0
  var stringCount = 0
  var stringBytes = 0
  var tablesChecksum: UInt64 = 0

  init() {}

  /// The header as bytes.
  var bytes: [UInt8] {
    var bytes = Self.magic
    bytes.append(integer: Self.format)
    bytes.append(integer: UInt32(Normalizer.version))
    bytes += Array(key.utf8.prefix(Self.longestKey))
    bytes += [UInt8](repeating: 0, count: 16 + Self.longestKey - bytes.count)
    for number in [tables, length] { bytes.append(integer: UInt64(number)) }
    for number in [textCount, clauseCount, stringCount, stringBytes] { bytes.append(integer: UInt32(number)) }
    bytes.append(integer: tablesChecksum)
    bytes += [UInt8](repeating: 0, count: Self.size - 8 - bytes.count)
    bytes.append(integer: PhraseScan.checksum(of: bytes))
    return bytes
  }

  /// Reads and checks the header of `storage`, and the checksum of its tables; nil where anything is not as it was
  /// written, or was written by other rules.
  init?(_ storage: ConcordanceStorage) {
    guard storage.count >= Self.size else { return nil }
    let header = storage.bytes(0..<Self.size)
    let end = Self.size - 8
    guard Array(header.prefix(8)) == Self.magic, storage.load(8, as: UInt32.self) == Self.format,
      storage.load(12, as: UInt32.self) == UInt32(Normalizer.version),
      storage.load(end, as: UInt64.self) == PhraseScan.checksum(of: Array(header.prefix(end)))
    else { return nil }
    key = String(decoding: header[16..<(16 + Self.longestKey)].prefix { $0 != 0 }, as: UTF8.self)
    let place = 16 + Self.longestKey
    tables = Int(storage.load(place, as: UInt64.self))
    length = Int(storage.load(place + 8, as: UInt64.self))
    textCount = Int(storage.load(place + 16, as: UInt32.self))
    clauseCount = Int(storage.load(place + 20, as: UInt32.self))
    stringCount = Int(storage.load(place + 24, as: UInt32.self))
    stringBytes = Int(storage.load(place + 28, as: UInt32.self))
    tablesChecksum = storage.load(place + 32, as: UInt64.self)
    guard length == storage.count, strings + stringBytes == length,
      tablesChecksum == PhraseScan.checksum(storage, tables..<length)
    else { return nil }
  }

  /// Where the records of clauses begin.
  var clauses: Int { tables + textCount * ConcordanceRecord.size }
  /// Where the offsets of strings begin.
  var stringOffsets: Int { clauses + clauseCount * ClauseRecord.size }
  /// Where the strings begin.
  var strings: Int { stringOffsets + (stringCount + 1) * 4 }
}

extension [UInt8] {
  /// Appends a number, its lowest byte first.
  mutating func append<Number: FixedWidthInteger>(integer: Number) {
    var rest = Number.Magnitude(truncatingIfNeeded: integer)
    for _ in 0..<(Number.bitWidth / 8) {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}
