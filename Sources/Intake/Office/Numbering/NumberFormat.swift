/// How a word processor writes the numbers of a list.
///
/// ECMA-376 part 1, 17.18.59 (ST_NumberFormat); OpenDocument 1.3 part 3, 19.500 (style:num-format), with the formats that
/// LibreOffice adds. The standard's examples of chineseCounting end below a hundred, from where on names of places are
/// written, as LibreOffice does.
enum NumberFormat: Hashable {
  case decimal, decimalZero, ordinal, inDash
  case upperRoman, lowerRoman, upperLetter, lowerLetter
  case chinese, japanese, legalSimplified, legalTraditional, chineseDigits
  case stems, branches
  case circled, parenthesized, withFullStop, circledChinese, fullwidth
  /// A bullet: the template is the label.
  case bullet
  /// No number.
  case none

  /// The format of a `w:numFmt` value; nil where the name is not known.
  init?(word name: String) {
    guard let format = Self.wordNames[name] else { return nil }
    self = format
  }

  /// The format of a `style:num-format` value; nil where it is not known.
  init?(openDocument name: String) {
    guard let format = Self.openDocumentNames[String(name.unicodeScalars.prefix(1))] else { return nil }
    self = name.isEmpty ? .none : format
  }

  private static let wordNames: [String: NumberFormat] = [
    "decimal": .decimal, "decimalZero": .decimalZero, "decimalHalfWidth": .decimal, "ordinal": .ordinal,
    "numberInDash": .inDash, "upperRoman": .upperRoman, "lowerRoman": .lowerRoman, "upperLetter": .upperLetter,
    "lowerLetter": .lowerLetter, "chineseCounting": .chinese, "chineseCountingThousand": .chinese,
    "taiwaneseCounting": .chinese, "taiwaneseCountingThousand": .chinese, "japaneseCounting": .japanese,
    "chineseLegalSimplified": .legalSimplified, "ideographLegalTraditional": .legalTraditional,
    "ideographDigital": .chineseDigits, "japaneseDigitalTenThousand": .chineseDigits,
    "taiwaneseDigital": .chineseDigits, "ideographTraditional": .stems, "ideographZodiac": .branches,
    "decimalEnclosedCircle": .circled, "decimalEnclosedCircleChinese": .circled,
    "decimalEnclosedParen": .parenthesized, "decimalEnclosedFullstop": .withFullStop,
    "ideographEnclosedCircle": .circledChinese, "decimalFullWidth": .fullwidth, "decimalFullWidth2": .fullwidth,
    "bullet": .bullet, "none": .none,
  ]

  /// By the first character, since LibreOffice lists the beginning of the sequence (一, 二, 三, ...).
  private static let openDocumentNames: [String: NumberFormat] = [
    "1": .decimal, "a": .lowerLetter, "A": .upperLetter, "i": .lowerRoman, "I": .upperRoman, "": .none,
    "一": .chinese, "壹": .legalSimplified, "甲": .stems, "子": .branches, "①": .circled, "１": .fullwidth,
    "0": .decimalZero,
  ]
}
