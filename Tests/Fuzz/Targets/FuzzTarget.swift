/// Something to throw bytes at.
struct FuzzTarget: Sendable {
  /// Its name, which its folder of seeds has too.
  let name: String
  /// Bytes of the longest input: enough for what can go wrong, and short, so that many are tried.
  let longest: Int
  /// The file in `Words/` with what its inputs are likely to hold; nil for none.
  let words: String?
  /// Whatever the bytes, what breaks the laws of the target, in words; empty where they hold.
  let breaches: @Sendable ([UInt8]) -> [String]

  init(
    _ name: String, longest: Int, words: String? = nil, breaches: @escaping @Sendable ([UInt8]) -> [String]
  ) {
    self.name = name
    self.longest = longest
    self.words = words
    self.breaches = breaches
  }
}

extension FuzzTarget {
  /// Every target, in the order of the table of `Scripts/fuzz`.
  static let all: [FuzzTarget] =
    decoders + [plainText, html, xml, zip, docx, odt, pdfOutput, pdfLines]
    + [normalizer, folds, labels, corrections, comparison, editScript]
    + [correctionsFile, recordFile, commitMessage, names]

  /// The target of a name.
  static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}
