/// The bytes that tell an encoding: the lines that are not pure ASCII, up to a bound.
struct EvidenceSample {
  /// How many bytes are looked at; more would not change an answer that thousands of characters agree on.
  static let size = 1 << 13

  /// Lines with a byte beyond ASCII, for encodings that contain ASCII.
  let lines: [UInt8]
  /// The beginning, for those whose lines cannot be told yet.
  let beginning: [UInt8]

  /// Takes the sample of `bytes`, in one pass that stops when it is full.
  init(_ bytes: [UInt8]) {
    beginning = Array(bytes.prefix(Self.size))
    var lines: [UInt8] = []
    var index = 0
    while index < bytes.count, lines.count < Self.size {
      let end = bytes.firstIndex(ofByte: 0x0A, from: index).map { $0 + 1 } ?? bytes.count
      if bytes[index..<end].contains(where: { $0 >= 0x80 }) {
        lines += bytes[index..<min(end, index + Self.size - lines.count)]
      }
      index = end
    }
    self.lines = lines
  }

  /// The bytes for `charset`.
  func bytes(for charset: Charset) -> [UInt8] { charset.extendsASCII ? lines : beginning }
}
