public import StatementModel

/// Turns the bytes of a source into plain text.
public enum Intake {
  /// Reads a source of any known format; what it is, its bytes tell.
  ///
  /// Blanks of every kind and line ends are kept as they are, since ranges count them. `name` is what messages call the
  /// source. `encoding` overrides what the bytes tell of their encoding, by any usual label; undecodable bytes are marked
  /// then. It says nothing of DOCX, ODT and PDF documents, which say their own. Linear in the number of bytes. Throws
  /// where the bytes are too many, empty, or of no format that is read, and where no encoding has that label.
  public static func read(
    bytes: [UInt8], name: String, limits: IntakeLimits = IntakeLimits(), encoding: String? = nil
  ) throws(IntakeError) -> ExtractedText {
    guard bytes.count <= limits.maximumBytes else {
      throw .tooLarge(name: name, size: bytes.count, limit: limits.maximumBytes)
    }
    guard !bytes.isEmpty else { throw .empty(name: name) }
    if let encoding, !reads(encoding: encoding) { throw .unknownEncodingName(encoding) }
    let source = Source(bytes: bytes, name: name, limits: limits, encoding: encoding)
    if OfficeReader.reads(bytes) { return try OfficeReader(source).read() }
    if PDFReader.reads(bytes) { return try PDFReader(source).read() }
    if let format = BinarySignature.format(of: bytes) { throw .binary(name: name, format: format, offset: 0) }
    if HTMLSignature.matches(bytes) { return try HTMLReader(source).read() }
    return try PlainTextReader(source).read()
  }

  /// Whether `encoding` is the label of an encoding that is read.
  public static func reads(encoding: String) -> Bool { !Charset.named(encoding).isEmpty }
}
