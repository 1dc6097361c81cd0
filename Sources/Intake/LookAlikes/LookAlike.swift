/// Letters in one word that are not those they are drawn like.
struct LookAlike {
  /// One such letter with what it is drawn like.
  struct Letter: Hashable {
    let written: Unicode.Scalar
    let alike: Unicode.Scalar
  }

  /// The word, or the one character.
  let range: Range<Int>
  /// The stretch that a message quotes.
  let quote: Range<Int>
  /// The letters in order, each once.
  let letters: [Letter]

  /// Scalars of a word that a message quotes, and letters that it names.
  private static let longestQuote = 40
  private static let mostLetters = 4

  /// What to tell a user: the word, and each letter with its code point and name.
  func message(in text: [Unicode.Scalar]) -> String {
    var quoted = String.UnicodeScalarView()
    quoted.append(contentsOf: text[quote].prefix(Self.longestQuote))
    let named = letters.prefix(Self.mostLetters).map { "\(Self.name($0.written)) looks like \(Self.short($0.alike))" }
    let rest = letters.count > Self.mostLetters ? " and \(letters.count - Self.mostLetters) more" : ""
    let dots = quote.count > Self.longestQuote ? "…" : ""
    return "“\(String(quoted))\(dots)” has look-alikes, kept as they are: \(named.joined(separator: ", "))\(rest)"
  }

  /// `U+0430 CYRILLIC SMALL LETTER A`.
  private static func name(_ scalar: Unicode.Scalar) -> String {
    [codePoint(scalar), scalar.properties.name].compactMap(\.self).joined(separator: " ")
  }

  /// `a`; what is not ASCII has its code point beside it, since nobody could tell the two apart.
  private static func short(_ scalar: Unicode.Scalar) -> String {
    scalar.isASCII ? String(scalar) : "\(scalar) (\(codePoint(scalar)))"
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
