/// Tells the encoding of bytes by what they would say in each.
struct EncodingDetector {
  /// What speaks for an encoding.
  struct Candidate {
    let charset: Charset
    /// Share of the characters beyond ASCII that are what texts are made of, with the bonuses below.
    let score: Double
  }

  /// The least score that an answer must have: below it, half of the characters make no sense.
  static let leastScore = 0.5
  /// What bytes gain by being well-formed UTF-8 with something beyond ASCII, which other texts hardly ever are.
  static let bonusOfUTF8 = 0.5
  /// What well-formed UTF-8 has at least before the bonus: other scripts weigh little, but are not improbable in it.
  static let leastOfUTF8 = 0.35
  /// What an encoding gains by being declared: enough to decide between equals, not to overrule the bytes.
  static let bonusOfDeclaration = 0.1
  /// What no further encoding can exceed.
  private static let unbeatable = 1 + bonusOfDeclaration
  /// Bytes at the end of a sample that may be a character cut in two.
  private static let cut = 4

  private let sample: EvidenceSample
  private let declared: [Charset]
  private let isASCII: Bool
  private let hasNul: Bool

  init(_ bytes: [UInt8], declared: [Charset] = []) {
    sample = EvidenceSample(bytes)
    self.declared = declared
    hasNul = bytes.firstIndex(ofByte: 0, from: 0) != nil
    isASCII = !hasNul && sample.lines.isEmpty
  }

  /// The best of `charsets`, whether or not it is good enough; of equals the more usual one.
  func best(among charsets: [Charset] = Charset.allCases) -> Candidate {
    if isASCII, charsets.contains(.utf8) { return Candidate(charset: .utf8, score: 1) }
    let possible = Self.order.filter { charsets.contains($0) && !($0.extendsASCII && hasNul) }
    var best = Candidate(charset: possible.first ?? .utf8, score: -.infinity)
    for charset in possible where best.score < Self.unbeatable {
      let next = candidate(charset)
      if next.score > best.score { best = next }
    }
    return best
  }

  /// The encodings, the more usual ones first.
  ///
  /// Without a mark UTF-16 and UTF-32 are mostly little-endian.
  private static let order: [Charset] = [
    .utf8, .gb18030, .big5, .windows1252, .windows1258, .tcvn3, .viscii, .utf16LE, .utf16BE, .utf32LE, .utf32BE,
  ]

  private func candidate(_ charset: Charset) -> Candidate {
    let bytes = sample.bytes(for: charset)
    var decoding = charset.decode(bytes)
    if bytes.count >= EvidenceSample.size { dropCutCharacter(&decoding, from: bytes.count - Self.cut) }
    let plausibility = Plausibility(decoding.scalars)
    var score = charset.extendsASCII ? plausibility.score : plausibility.scoreWithASCII
    if charset == .utf8, decoding.failures.isEmpty { score = max(score, Self.leastOfUTF8) + Self.bonusOfUTF8 }
    if declared.contains(charset) { score += Self.bonusOfDeclaration }
    return Candidate(charset: charset, score: score)
  }

  /// Forgets failures from `byte` on, where the bound of the sample may have cut a character.
  private func dropCutCharacter(_ decoding: inout Decoding, from byte: Int) {
    while let last = decoding.failures.last, last.byte >= byte {
      decoding.scalars.removeLast(decoding.scalars.count - last.scalar)
      decoding.failures.removeLast()
    }
  }
}
