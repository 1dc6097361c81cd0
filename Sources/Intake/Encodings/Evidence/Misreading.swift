/// A decoding that once went wrong and was saved so: bytes of one encoding, read as another.
struct Misreading: Hashable {
  /// What the bytes were.
  let written: Charset
  /// What they were taken for.
  let read: Charset
  /// How many characters of the sample show it.
  var count = 0
  /// Offset of the first one.
  var first = 0

  /// What is looked at, in scalars.
  static let sampleSize = 4096
  /// A text that makes sense to this degree was not misread as a whole.
  static let sense = 0.6
  /// The reading in another encoding must make sense to this degree to be named.
  static let better = 0.8
  /// Fewer characters tell nothing.
  static let leastCount = 8
  /// So many single words that are UTF-8 read as Windows-1252 are no chance.
  static let leastSequences = 2

  /// What happens: the encoding of old pages taken for the default of the program that read them.
  private static let known = [
    Misreading(written: .gb18030, read: .windows1252), Misreading(written: .big5, read: .windows1252),
    Misreading(written: .tcvn3, read: .windows1252), Misreading(written: .viscii, read: .windows1252),
    Misreading(written: .windows1258, read: .windows1252), Misreading(written: .utf8, read: .gb18030),
    Misreading(written: .big5, read: .gb18030), Misreading(written: .gb18030, read: .big5),
  ]

  /// Finds what went wrong with `scalars`; nil where nothing tells.
  ///
  /// Looks at a bounded sample.
  static func find(in scalars: [Unicode.Scalar]) -> Misreading? {
    guard let first = scalars.firstIndex(where: { !$0.isASCII }) else { return nil }
    let sample = scalars[first..<min(scalars.count, first + sampleSize)]
    if let found = utf8(in: sample) { return found }
    let plausibility = Plausibility(sample)
    guard plausibility.evidence >= leastCount, plausibility.score < sense else { return nil }
    guard var found = known.first(where: { $0.canHaveMade(sample) && $0.explains(sample) }) else { return nil }
    (found.count, found.first) = (plausibility.evidence, first)
    return found
  }

  /// UTF-8 read as Windows-1252 shows in each of its sequences, even among letters that are right.
  private static func utf8(in sample: ArraySlice<Unicode.Scalar>) -> Misreading? {
    var found = Misreading(written: .utf8, read: .windows1252)
    var index = sample.startIndex
    while index < sample.endIndex {
      let run = sample[index...].prefix { !$0.isASCII }
      if run.count >= 2, sample[index] <= lastOfWindows1252, let bytes = found.bytes(of: run),
        isText(Charset.utf8.decode(bytes))
      {
        if found.count == 0 { found.first = index }
        found.count += 1
      }
      index = max(run.endIndex, index + 1)
    }
    return found.count >= leastSequences ? found : nil
  }

  /// The last character that Windows-1252 has; a quick no for Chinese.
  private static let lastOfWindows1252: Unicode.Scalar = "™"

  private static func isText(_ decoding: Decoding) -> Bool {
    decoding.failures.isEmpty && Plausibility(decoding.scalars).score > 0
  }

  /// Whether the sample has the script that bytes make in the encoding; a text wholly of another script is just that.
  ///
  /// A quarter will do, since the encodings of Han characters have rows of Greek, Cyrillic and kana as well.
  private func canHaveMade(_ sample: ArraySlice<Unicode.Scalar>) -> Bool {
    let foreign = sample.filter { !$0.isASCII }
    let script: ClosedRange<UInt32> = read == .windows1252 ? 0x80...0x2FF : 0x3400...0x9FFF
    return foreign.count { script.contains($0.value) } * 4 >= foreign.count
  }

  /// Whether the sample makes sense when the bytes it was read from are read as they were written.
  private func explains(_ sample: ArraySlice<Unicode.Scalar>) -> Bool {
    let lines = sample.split(separator: "\n").compactMap { bytes(of: $0) }
    let reread = Plausibility(written.decode(Array(lines.joined(separator: [0x0A]))).scalars)
    return reread.evidence >= Self.leastCount && reread.score >= Self.better
  }

  /// The bytes that were read; for Windows-1252 also those that Latin-1 makes control characters of.
  private func bytes(of scalars: ArraySlice<Unicode.Scalar>) -> [UInt8]? {
    guard read == .windows1252 else { return read.encode(scalars) }
    var bytes: [UInt8] = []
    for scalar in scalars {
      if let byte = SingleByteTable.windows1252.encode(CollectionOfOne(scalar)) {
        bytes += byte
      } else {
        guard scalar.value < 0x100 else { return nil }
        bytes.append(UInt8(scalar.value))
      }
    }
    return bytes
  }
}
