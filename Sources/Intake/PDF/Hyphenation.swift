/// Hyphens at the ends of lines: part of a compound, or put there to break a word.
struct Hyphenation {
  /// What a line end is.
  enum Kind: Equatable {
    /// No hyphen between two parts of a word.
    case none
    /// A hyphen that belongs to the word.
    case kept
    /// A hyphen that breaks the word, given as it is without it.
    case dropped(String)
  }

  /// Hyphenated words inside lines, in lower case.
  private let compounds: Set<String>

  /// Collects the compounds of a document.
  init(_ lines: [PDFLine]) {
    var compounds: Set<String> = []
    for line in lines {
      for word in line.words where word.scalars.dropFirst().dropLast().contains(where: Self.isHyphen) {
        compounds.insert(Self.plain(word.scalars[...]))
      }
    }
    self.compounds = compounds
  }

  /// What the end of `text` is, when `line` continues it.
  ///
  /// A hyphen between a letter and a small letter breaks a word, unless the same compound stands inside a line elsewhere.
  func kind(of text: [Unicode.Scalar], before line: PDFLine) -> Kind {
    guard let mark = text.last, text.count >= 2, text[text.count - 2] != " ", let next = line.words.first?.scalars,
      let start = next.first
    else { return .none }
    if Self.dashes.contains(mark) { return .kept }
    guard Self.isHyphen(mark) else { return .none }
    guard text[text.count - 2].properties.isAlphabetic, start.properties.isAlphabetic else { return .kept }
    let head = text.suffix(Self.longestHead).split { $0 == " " || $0 == "\n" }.last ?? []
    let isCompound = compounds.contains(Self.plain(head + next))
    if mark != "\u{AD}", isCompound || !start.properties.isLowercase { return .kept }
    return .dropped(Self.string(head.dropLast() + next[...]))
  }

  /// Marks behind which no blank stands where none stands in front, as in 2021—2025 and `and/or`.
  private static let dashes: Set<Unicode.Scalar> = ["\u{2013}", "\u{2014}", "/"]

  /// Characters of a broken word that are looked at.
  private static let longestHead = 64

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool { ["-", "\u{2010}", "\u{AD}"].contains(scalar) }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// Letters and hyphens in lower case, so that a comma behind a compound does not matter.
  private static func plain(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(
      String.UnicodeScalarView(
        scalars.compactMap { isHyphen($0) ? "-" : $0.properties.isAlphabetic ? $0 : nil })
    ).lowercased()
  }
}
