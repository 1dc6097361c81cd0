import StatementModel

/// Reads plain text in any encoding that is known.
struct PlainTextReader {
  private let source: Source

  init(_ source: Source) { self.source = source }

  /// The text; a byte order mark is taken off with a finding, and undecodable bytes are refused.
  func read() throws(IntakeError) -> ExtractedText {
    let decoded = try TextDecoder.decode(source)
    guard !decoded.scalars.allSatisfy(\.properties.isWhitespace) else { throw .empty(name: source.name) }
    return ExtractedText(
      scalars: decoded.scalars, decoder: decoded.charset.rawValue, sourceSHA256: SHA256.hexDigest(of: source.bytes),
      findings: decoded.findings + decoded.uncertainCapitals(in: decoded.scalars)
        + TextDefects(decoded.scalars, undecodedBecause: decoded.undecodedBecause).findings,
      sourceMap: decoded.sourceMap)
  }
}
