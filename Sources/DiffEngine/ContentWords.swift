import Normalizer

/// The words of a folded stretch: a Chinese character each, a run of letters or digits each; marks and blanks are none.
struct ContentWords {
  /// A word.
  enum Word {
    /// A Chinese character.
    case character(UInt32)
    /// A run of letters or digits, letters in lower case.
    case run(ArraySlice<UInt32>)
  }

  private let scalars: [UInt32]
  private var position = 0

  init(_ scalars: [UInt32]) { self.scalars = scalars }

  /// The next word, letters in lower case: capitals count in the wording diff, not in the likeness.
  mutating func next() -> Word? {
    while position < scalars.count {
      let start = position
      let kind = ScalarClass(scalars[start])
      position += 1
      guard kind.isAlphanumeric else {
        if kind.isIdeograph { return .character(scalars[start]) }
        continue
      }
      while position < scalars.count, ScalarClass(scalars[position]).isAlphanumeric { position += 1 }
      return .run(lowered(start..<position))
    }
    return nil
  }

  private func lowered(_ range: Range<Int>) -> ArraySlice<UInt32> {
    guard range.contains(where: { Self.lower(scalars[$0]) != scalars[$0] }) else { return scalars[range] }
    return scalars[range].map(Self.lower)[...]
  }

  private static func lower(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar) ? scalar + 32 : scalar }
    guard let mapping = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars, mapping.count == 1
    else { return scalar }
    return mapping.first?.value ?? scalar
  }
}
