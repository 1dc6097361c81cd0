import StatementModel

/// The characters of a page, markup included.
struct DecodedPage {
  /// The characters.
  let scalars: [Unicode.Scalar]
  /// The decoder, such as `utf-8`.
  let decoder: String
  /// What was repaired while decoding, without places: these are in the page, and a finding's place is in the text.
  let findings: [Finding]
  /// Where the characters stand in the source; nil where bytes were undecodable.
  let places: PagePlaces?
  /// Why bytes could not be decoded, where they could not; nil where all could.
  let undecodedBecause: String?
  /// What the decoder gave.
  let text: DecodedText

  /// Decodes the bytes of `source`; throws where they are in no encoding that is read.
  ///
  /// `declared` is what the page says of its encoding: a hint. Bytes that mean nothing are marked, as browsers do.
  static func decodedPage(_ source: Source, declared: String?) throws(IntakeError) -> DecodedPage {
    let text = try TextDecoder.decode(Self.withoutStrayNuls(source), declared: declared, undecodable: .marked)
    let start = ByteOrderMark(beginning: source.bytes)?.bytes.count ?? 0
    let isWhole = text.undecodedBecause == nil && !text.scalars.contains("\u{FFFD}")
    return DecodedPage(
      scalars: text.scalars, decoder: text.charset.rawValue,
      findings: text.findings.map { Finding($0.category, $0.message) },
      places: isWhole ? PagePlaces(of: text, in: source.bytes, from: start) : nil,
      undecodedBecause: text.undecodedBecause, text: text)
  }

  /// The source with another control character for each NUL where they are too few for two-byte text.
  ///
  /// HTML bears NUL bytes, which otherwise make bytes no text; like every control character they end as U+FFFD.
  private static func withoutStrayNuls(_ source: Source) -> Source {
    let count = source.bytes.count { $0 == 0 }
    guard count > 0, count * 8 < source.bytes.count else { return source }
    return Source(
      bytes: source.bytes.map { $0 == 0 ? 1 : $0 }, name: source.name, limits: source.limits, encoding: source.encoding)
  }
}
