import StatementModel

/// Text that was made of bytes, with how.
struct DecodedText {
  /// The text.
  let scalars: [Unicode.Scalar]
  /// The encoding.
  let charset: Charset
  /// The way back: one run a line.
  let sourceMap: SourceMap
  /// What a user should know about the decoding.
  let findings: [Finding]
  /// Why bytes could not be decoded, where they could not; nil where all could.
  let undecodedBecause: String?

  /// Where `text`, which came from these bytes, may have had capitals that the encoding does not tell.
  func uncertainCapitals(in text: [Unicode.Scalar]) -> [Finding] {
    charset == .tcvn3 ? UncertainCapitals(text).findings : []
  }
}
