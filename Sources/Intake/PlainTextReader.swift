import StatementModel

/// Reads plain text in any encoding that is known.
struct PlainTextReader {
  private let source: Source

  init(_ source: Source) { self.source = source }

  /// The text without marks of Markdown that are typography; a byte order mark is taken off with a finding, and undecodable
  /// bytes are refused.
  func read() throws(IntakeError) -> ExtractedText {
    let decoded = try TextDecoder.decode(source)
    guard !decoded.scalars.allSatisfy(\.properties.isWhitespace) else { throw .empty(name: source.name) }
    let text = MarkdownText(decoded, from: source.bytes)
    return ExtractedText(
      scalars: text.scalars, decoder: decoded.charset.rawValue, sourceSHA256: SHA256.hexDigest(of: source.bytes),
      findings: text.findings + decoded.uncertainCapitals(in: text.scalars)
        + TextDefects(text.scalars, undecodedBecause: decoded.undecodedBecause).findings,
      sourceMap: text.sourceMap)
  }
}
