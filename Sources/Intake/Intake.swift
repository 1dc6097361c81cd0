public import StatementModel

/// Turns the bytes of a source into plain text.
public enum Intake {
  /// Decodes UTF-8 text strictly; blanks of every kind and line ends are kept as they are, since ranges count them.
  ///
  /// `name` is what messages call the source. Linear in the number of bytes. Throws where the bytes are too many, empty,
  /// not text, or not UTF-8; a byte order mark is taken off with a finding.
  public static func read(
    bytes: [UInt8], name: String, limits: IntakeLimits = IntakeLimits()
  ) throws(IntakeError) -> ExtractedText {
    guard bytes.count <= limits.maximumBytes else {
      throw .tooLarge(name: name, size: bytes.count, limit: limits.maximumBytes)
    }
    try refuseOtherFormats(bytes, name: name)
    let hasMark = bytes.starts(with: ByteOrderMark.utf8.bytes)
    let scalars = try decode(bytes, from: hasMark ? ByteOrderMark.utf8.bytes.count : 0, name: name)
    var findings = hasMark ? [Finding(.repair, "A byte order mark was taken off the beginning")] : []
    findings += TextDefects(scalars).findings
    return ExtractedText(
      scalars: scalars, decoder: "utf-8", sourceSHA256: SHA256.hexDigest(of: bytes), findings: findings)
  }

  private static func refuseOtherFormats(_ bytes: [UInt8], name: String) throws(IntakeError) {
    guard !bytes.isEmpty else { throw .empty(name: name) }
    if let mark = ByteOrderMark.others.first(where: { bytes.starts(with: $0.bytes) }) {
      throw .otherEncoding(name: name, encoding: mark.encoding)
    }
    if let format = BinarySignature.format(of: bytes) { throw .binary(name: name, format: format, offset: 0) }
    if let nul = bytes.firstIndex(of: 0) {
      throw .binary(name: name, format: BinarySignature.formatOfNul(at: nul, in: bytes), offset: nul)
    }
  }

  private static func decode(
    _ bytes: [UInt8], from start: Int, name: String
  ) throws(IntakeError) -> [Unicode.Scalar] {
    switch UTF8Text(bytes, from: start) {
    case .malformed(let offset):
      throw .invalidUTF8(name: name, offset: offset, guess: EncodingGuess.name(of: bytes, from: offset))
    case .scalars(let scalars):
      guard !scalars.allSatisfy(\.properties.isWhitespace) else { throw .empty(name: name) }
      return scalars
    }
  }
}
