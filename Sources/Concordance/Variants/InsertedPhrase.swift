import Normalizer
import StatementModel

/// A phrase that was parted in two, with room for a few words between.
struct InsertedPhrase {
  /// The part before the words, in UTF-8, with the blank behind it where words have blanks.
  let head: [UInt8]
  private let tail: [UInt8]
  private let isChinese: Bool

  /// Every way to part a phrase: in Chinese between any two characters that leave two on each side, elsewhere between
  /// any two words.
  static func parts(of phrase: [UInt32], _ language: Language) -> [InsertedPhrase] {
    guard language.isChinese else { return wordParts(of: phrase) }
    guard phrase.count >= 4 else { return [] }
    return (2...(phrase.count - 2)).compactMap { cut in
      guard isLetter(phrase[cut - 1]), isLetter(phrase[cut]) else { return nil }
      return InsertedPhrase(head: phrase[..<cut].utf8, tail: phrase[cut...].utf8, isChinese: true)
    }
  }

  private static func wordParts(of phrase: [UInt32]) -> [InsertedPhrase] {
    phrase.indices.filter { phrase[$0] == 0x20 && $0 > 0 && $0 + 1 < phrase.count }.map { blank in
      InsertedPhrase(head: phrase[...blank].utf8, tail: phrase[blank...].utf8, isChinese: false)
    }
  }

  /// Where the second part ends that follows words behind `start` in a clause; nil where none does.
  ///
  /// The nearest one counts. The words are letters and digits alone: a mark parts what is said.
  func end(after start: Int, in clause: UnsafeRawBufferPointer) -> Int? {
    var (place, letters, words) = (start, 0, 0)
    while let (scalar, next) = clause.scalar(at: place) {
      if scalar == 0x20, !isChinese {
        words += 1
        if words > VariantFinder.mostInsertedWords { return nil }
        if letters > 0, clause.has(tail, at: place), !clause.continuesWord(at: place + tail.count) {
          return place + tail.count
        }
      } else {
        guard Self.isLetter(scalar) || (!isChinese && scalar == 0x2D) else { return nil }
        letters += 1
        if isChinese, letters > VariantFinder.longestInsertion { return nil }
      }
      place = next
      if isChinese, clause.has(tail, at: place) { return place + tail.count }
    }
    return nil
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: true
    default: false
    }
  }
}

extension ArraySlice<UInt32> {
  /// The scalars in UTF-8.
  var utf8: [UInt8] { Array(self).utf8 }
}

extension UnsafeRawBufferPointer {
  /// The scalar at `place`, and where the next begins; nil at the end.
  ///
  /// The bytes are UTF-8 that was made of scalars.
  func scalar(at place: Int) -> (scalar: UInt32, next: Int)? {
    guard place < count else { return nil }
    let first = UInt32(self[place])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, place + length <= count else { return (first, place + 1) }
    var scalar = first & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(self[place + offset] & 0x3F) }
    return (scalar, place + length)
  }

  /// Whether `bytes` stand at `place`.
  func has(_ bytes: [UInt8], at place: Int) -> Bool {
    guard place >= 0, place + bytes.count <= count else { return false }
    return bytes.indices.allSatisfy { self[place + $0] == bytes[$0] }
  }

  /// Whether a letter or digit stands at `place`.
  func continuesWord(at place: Int) -> Bool {
    guard let (scalar, _) = scalar(at: place), let properties = Unicode.Scalar(scalar)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }
}
