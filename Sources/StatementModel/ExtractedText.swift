/// Plain text as it was read from its source: what every range counts in.
public struct ExtractedText: Sendable {
  /// The text, one element a Unicode scalar.
  public let scalars: [Unicode.Scalar]
  /// The decoder that was used, such as `utf-8`.
  public let decoder: String
  /// SHA-256 of the source bytes, 64 lower-case hexadecimal digits.
  public let sourceSHA256: String
  /// What was repaired or looked wrong while reading.
  public let findings: [Finding]

  /// Creates an extracted text.
  public init(scalars: [Unicode.Scalar], decoder: String, sourceSHA256: String, findings: [Finding] = []) {
    self.scalars = scalars
    self.decoder = decoder
    self.sourceSHA256 = sourceSHA256
    self.findings = findings
  }

  /// The wording of `range`, which must lie inside the text; O(range).
  public subscript(range: ScalarRange) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.start..<range.end])
    return String(view)
  }
}
