/// Plain text as it was read from its source: what every range counts in.
public struct ExtractedText: Sendable {
  /// The text, one element a Unicode scalar.
  public let scalars: [Unicode.Scalar]
  /// The decoder that was used, such as `utf-8`, or `html/gb18030` where a format was read as well.
  public let decoder: String
  /// SHA-256 of the source bytes, 64 lower-case hexadecimal digits.
  public let sourceSHA256: String
  /// What was repaired or looked wrong while reading.
  public let findings: [Finding]
  /// What the source says of itself outside of its text.
  public let hints: SourceHints
  /// The way back to the bytes; nil where the reader keeps none.
  public let sourceMap: SourceMap?

  /// Creates an extracted text.
  public init(
    scalars: [Unicode.Scalar], decoder: String, sourceSHA256: String, findings: [Finding] = [],
    hints: SourceHints = SourceHints(), sourceMap: SourceMap? = nil
  ) {
    self.scalars = scalars
    self.decoder = decoder
    self.sourceSHA256 = sourceSHA256
    self.findings = findings
    self.hints = hints
    self.sourceMap = sourceMap
  }

  /// The wording of `range`, which must lie inside the text; O(range).
  public subscript(range: ScalarRange) -> String { String(scalars: scalars[range.start..<range.end]) }
}
