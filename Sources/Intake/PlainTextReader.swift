import StatementModel

/// Reads plain text: UTF-8, strictly.
struct PlainTextReader {
  private let source: Source

  init(_ source: Source) { self.source = source }

  /// The text; a byte order mark is taken off with a finding.
  func read() throws(IntakeError) -> ExtractedText {
    let (bytes, name) = (source.bytes, source.name)
    if let mark = ByteOrderMark.others.first(where: { bytes.starts(with: $0.bytes) }) {
      throw .otherEncoding(name: name, encoding: mark.encoding)
    }
    if let nul = bytes.firstIndex(of: 0) {
      throw .binary(name: name, format: BinarySignature.formatOfNul(at: nul, in: bytes), offset: nul)
    }
    let hasMark = bytes.starts(with: ByteOrderMark.utf8.bytes)
    let scalars = try decode(from: hasMark ? ByteOrderMark.utf8.bytes.count : 0)
    var findings = hasMark ? [Finding(.repair, "A byte order mark was taken off the beginning")] : []
    findings += TextDefects(scalars).findings
    return ExtractedText(
      scalars: scalars, decoder: "utf-8", sourceSHA256: SHA256.hexDigest(of: bytes), findings: findings)
  }

  private func decode(from start: Int) throws(IntakeError) -> [Unicode.Scalar] {
    switch UTF8Text(source.bytes, from: start) {
    case .malformed(let offset):
      let guess = EncodingGuess.name(of: source.bytes, from: offset)
      throw .invalidUTF8(name: source.name, offset: offset, guess: guess)
    case .scalars(let scalars):
      guard !scalars.allSatisfy(\.properties.isWhitespace) else { throw .empty(name: source.name) }
      return scalars
    }
  }
}
