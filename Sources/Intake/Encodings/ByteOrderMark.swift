/// A byte order mark and the encoding it announces.
struct ByteOrderMark {
  let charset: Charset
  let bytes: [UInt8]

  /// U+FEFF in the encodings that can begin with it; the longer ones first, since UTF-32LE begins like UTF-16LE.
  private static let known: [ByteOrderMark] = [
    ByteOrderMark(charset: .utf32LE, bytes: [0xFF, 0xFE, 0, 0]),
    ByteOrderMark(charset: .utf32BE, bytes: [0, 0, 0xFE, 0xFF]),
    ByteOrderMark(charset: .gb18030, bytes: [0x84, 0x31, 0x95, 0x33]),
    ByteOrderMark(charset: .utf8, bytes: [0xEF, 0xBB, 0xBF]),
    ByteOrderMark(charset: .utf16LE, bytes: [0xFF, 0xFE]),
    ByteOrderMark(charset: .utf16BE, bytes: [0xFE, 0xFF]),
  ]

  /// Finds the mark that `bytes` begin with.
  init?(beginning bytes: [UInt8]) {
    guard let mark = Self.known.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    self = mark
  }

  private init(charset: Charset, bytes: [UInt8]) {
    self.charset = charset
    self.bytes = bytes
  }
}
