/// A byte order mark and the encoding it announces.
struct ByteOrderMark {
  let encoding: String
  let bytes: [UInt8]

  /// The mark that is taken off with a finding.
  static let utf8 = ByteOrderMark(encoding: "UTF-8", bytes: [0xEF, 0xBB, 0xBF])

  /// Other marks; the longer ones first, since UTF-32LE begins like UTF-16LE.
  static let others: [ByteOrderMark] = [
    ByteOrderMark(encoding: "UTF-32LE", bytes: [0xFF, 0xFE, 0, 0]),
    ByteOrderMark(encoding: "UTF-32BE", bytes: [0, 0, 0xFE, 0xFF]),
    ByteOrderMark(encoding: "UTF-16LE", bytes: [0xFF, 0xFE]),
    ByteOrderMark(encoding: "UTF-16BE", bytes: [0xFE, 0xFF]),
    ByteOrderMark(encoding: "GB18030", bytes: [0x84, 0x31, 0x95, 0x33]),
  ]
}
