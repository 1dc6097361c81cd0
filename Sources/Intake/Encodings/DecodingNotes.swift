import StatementModel

/// What a decoding has to tell a user.
struct DecodingNotes {
  let charset: Charset
  let decoding: Decoding
  let hasMark: Bool
  let declared: String?
  let bytes: [UInt8]

  /// How many undecodable places get a finding each; the last of these counts the rest.
  static let mostPlaces = 20

  /// The findings, in a fixed order.
  var findings: [Finding] {
    var findings: [Finding] = []
    if hasMark { findings.append(Finding(.repair, "A byte order mark was taken off the beginning")) }
    if charset != .utf8 { findings.append(Finding(.encoding, "The text was decoded from \(charset.title)")) }
    if let overruled { findings.append(overruled) }
    if decoding.composed > 0 {
      let joined =
        decoding.composed == 1
        ? "1 tone mark was joined with the vowel before it"
        : "\(decoding.composed) tone marks were joined with the vowels before them"
      findings.append(Finding(.repair, joined))
    }
    findings += undecodable
    return findings
  }

  /// Says that the source declares another encoding than the one its bytes are in.
  private var overruled: Finding? {
    guard let declared, !Charset.named(declared).contains(charset), !isASCII else { return nil }
    return Finding(.encoding, "The source declares \(shown(declared)), but its bytes are \(charset.title)")
  }

  /// Whether no byte tells the encodings that extend ASCII apart.
  private var isASCII: Bool { charset == .utf8 && decoding.scalars.allSatisfy(\.isASCII) }

  /// One finding for each undecodable byte.
  private var undecodable: [Finding] {
    decoding.failures.prefix(Self.mostPlaces).enumerated().map { number, failure in
      let rest = decoding.failures.count - Self.mostPlaces
      let more = number == Self.mostPlaces - 1 && rest > 0 ? "; so do \(rest) further ones" : ""
      let byte = String(bytes[failure.byte], radix: 16, uppercase: true)
      return Finding(
        .wrongDecoding,
        "Byte \(failure.byte) (0x\(byte)) means nothing in \(charset.title), U+FFFD stands for it\(more)",
        at: ScalarRange(failure.scalar, failure.scalar + 1))
    }
  }

  /// A declaration is the source's word: bounded, and without what could pass for the message's own.
  private func shown(_ label: String) -> String {
    let plain = label.unicodeScalars.filter { 0x20...0x7E ~= $0.value }.prefix(40)
    return "'\(String(String.UnicodeScalarView(plain)))'"
  }
}
