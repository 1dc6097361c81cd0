import StatementModel

/// The characters of a page, markup included.
struct DecodedPage {
  /// The characters.
  let scalars: [Unicode.Scalar]
  /// The decoder, such as `utf-8`.
  let decoder: String
  /// What was repaired while decoding.
  let findings: [Finding]
  /// Where the characters begin in the source, if from there on they are its bytes as UTF-8; else nil.
  let firstByte: Int?

  /// Decodes the bytes of `source`; throws where they are in no encoding that is read.
  ///
  /// `declared` is what the page says of its encoding. It names the encoding in the error where the bytes are not UTF-8,
  /// and does not overrule bytes that are.
  static func decodedPage(_ source: Source, declared: String?) throws(IntakeError) -> DecodedPage {
    let (bytes, name) = (source.bytes, source.name)
    if let mark = ByteOrderMark.others.first(where: { bytes.starts(with: $0.bytes) }) {
      throw .otherEncoding(name: name, encoding: mark.encoding)
    }
    let hasMark = bytes.starts(with: ByteOrderMark.utf8.bytes)
    let start = hasMark ? ByteOrderMark.utf8.bytes.count : 0
    switch UTF8Text(bytes, from: start) {
    case .malformed(let offset):
      throw .invalidUTF8(name: name, offset: offset, guess: EncodingGuess.name(of: bytes, from: offset) ?? declared)
    case .scalars(let scalars):
      return DecodedPage(
        scalars: scalars, decoder: "utf-8",
        findings: hasMark ? [Finding(.repair, "A byte order mark was taken off the beginning")] : [], firstByte: start)
    }
  }
}
