/// How badly an encoding that the user gives fits the bytes of a source.
public struct EncodingMisfit: Hashable, Sendable {
  /// How many bytes mean nothing in it.
  public let undecodable: Int
  /// How many characters beyond ASCII it makes of the bytes, one for each that means nothing included.
  public let beyondASCII: Int
  /// What the bytes say of the encoding they are in, as a clause: `the bytes are valid UTF-8`; nil where they say nothing
  /// else.
  public let evidence: String?

  /// One in this many characters beyond ASCII that cannot be decoded makes the encoding doubtful: damage leaves some bytes
  /// in a file, and a wrong encoding hits most of them.
  static let charactersPerFailure = 10

  /// Whether so much cannot be decoded that the encoding must be wrong.
  public var isWrong: Bool { undecodable * Self.charactersPerFailure > beyondASCII }

  /// The finding's words for why the bytes could not be decoded.
  var cause: String { "\(evidence.map { "\($0), so that " } ?? "")the encoding that was given is probably wrong" }

  /// nil where every byte means something in the encoding.
  init?(_ decoding: Decoding, of bytes: [UInt8], as given: Charset) {
    guard !decoding.failures.isEmpty else { return nil }
    undecodable = decoding.failures.count
    beyondASCII = decoding.scalars.count { !$0.isASCII }
    evidence = Self.evidence(bytes, given)
  }

  private static func evidence(_ bytes: [UInt8], _ given: Charset) -> String? {
    let best = EncodingDetector(bytes).best()
    guard best.charset != given, best.score >= EncodingDetector.leastScore else { return nil }
    let isWhole = best.charset.decode(bytes).failures.isEmpty
    return "the bytes are \(isWhole ? "valid" : "more likely") \(best.charset.title)"
  }
}

extension Intake {
  /// How badly `encoding` fits `bytes`; nil where it is no single encoding, or every byte means something in it.
  ///
  /// Linear: decodes all of them.
  public static func misfit(of encoding: String, bytes: [UInt8]) -> EncodingMisfit? {
    let named = Charset.named(encoding)
    guard let charset = named.first, named.count == 1 else { return nil }
    return EncodingMisfit(charset.decode(bytes), of: bytes, as: charset)
  }
}
