import StatementModel

/// Makes text of bytes whose encoding is given, announced by a mark, or told by evidence; a declaration is a hint.
struct TextDecoder {
  /// What becomes of bytes that mean nothing in the encoding.
  enum Undecodable {
    /// They are an error.
    case refused
    /// U+FFFD stands in their place, with a finding that names them.
    case marked
  }

  let source: Source
  /// The encoding that the source declares, as written there.
  let declared: String?
  let undecodable: Undecodable

  /// Decodes the bytes of `source`.
  ///
  /// `declared` is the label that the source gives for itself, such as a page's charset; it decides only between
  /// encodings that fit equally. The encoding that the user gives with the source decides alone, and marks what is
  /// undecodable. Linear. Throws where no encoding fits, or where bytes are undecodable and to be refused.
  static func decode(
    _ source: Source, declared: String? = nil, undecodable: Undecodable = .refused
  ) throws(IntakeError) -> DecodedText {
    try TextDecoder(source: source, declared: declared, undecodable: undecodable).decoded()
  }

  private func decoded() throws(IntakeError) -> DecodedText {
    let given = try givenCharsets()
    let mark = ByteOrderMark(beginning: source.bytes).flatMap { given?.contains($0.charset) ?? true ? $0 : nil }
    let charset: Charset
    if let mark { charset = mark.charset } else { charset = try detected(among: given) }
    let start = mark?.bytes.count ?? 0
    let decoding = charset.decode(source.bytes, from: start)
    if let first = decoding.failures.first, given == nil, undecodable == .refused {
      throw .undecodable(name: source.name, encoding: charset.title, offset: first.byte)
    }
    let notes = DecodingNotes(
      charset: charset, decoding: decoding, hasMark: mark != nil, declared: given == nil ? declared : nil,
      bytes: source.bytes)
    return DecodedText(
      scalars: decoding.scalars, charset: charset, sourceMap: lineMap(decoding, charset, from: start),
      findings: notes.findings, undecodedBecause: reason(for: decoding, charset, isGiven: given != nil))
  }

  /// Why bytes could not be decoded, as the end of a finding; nil where all could.
  private func reason(for decoding: Decoding, _ charset: Charset, isGiven: Bool) -> String? {
    guard !decoding.failures.isEmpty else { return nil }
    let misfit = isGiven ? EncodingMisfit(decoding, of: source.bytes, as: charset) : nil
    guard let misfit, misfit.isWrong else { return "bytes that mean nothing in \(charset.title)" }
    return misfit.cause
  }

  /// What the user gives: one encoding, or both orders of its bytes; nil for nothing.
  private func givenCharsets() throws(IntakeError) -> [Charset]? {
    guard let label = source.encoding else { return nil }
    let named = Charset.named(label)
    guard !named.isEmpty else { throw .unknownEncodingName(label) }
    return named
  }

  private func detected(among given: [Charset]?) throws(IntakeError) -> Charset {
    if let given, given.count == 1 { return given[0] }
    let detector = EncodingDetector(source.bytes, declared: declared.map(Charset.named) ?? [])
    let best = detector.best(among: given ?? Charset.allCases)
    if given != nil || best.score >= EncodingDetector.leastScore { return best.charset }
    if let nul = source.bytes.firstIndex(of: 0) {
      throw .binary(name: source.name, format: "binary data with NUL bytes", offset: nul)
    }
    let offset = Charset.utf8.decode(source.bytes).failures.first?.byte ?? 0
    throw .unknownEncoding(name: source.name, offset: offset)
  }

  /// A run for each line; the n-th line feed of the bytes is the n-th of the text, in every encoding that is read.
  private func lineMap(_ decoding: Decoding, _ charset: Charset, from start: Int) -> SourceMap {
    var bytes = LineFeeds(source.bytes, charset: charset, from: start)
    var runs = [SourceMap.Run(scalar: 0, byte: start)]
    var next = decoding.scalars.firstIndex(ofScalar: "\n", from: 0)
    while let offset = next, let end = bytes.next() {
      if end < source.bytes.count { runs.append(SourceMap.Run(scalar: offset + 1, byte: end)) }
      next = decoding.scalars.firstIndex(ofScalar: "\n", from: offset + 1)
    }
    return SourceMap(runs)
  }
}
