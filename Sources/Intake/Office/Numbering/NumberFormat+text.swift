extension NumberFormat {
  /// A number in this format; decimal where the format does not reach so far, empty for bullets.
  func text(_ number: Int) -> String {
    switch self {
    case .decimal: String(number)
    case .decimalZero: (0...9).contains(number) ? "0\(number)" : String(number)
    case .ordinal: "\(number)\(Self.ordinalEnding(number))"
    case .inDash: "- \(number) -"
    case .upperRoman: Self.roman(number) ?? String(number)
    case .lowerRoman: Self.roman(number)?.lowercased() ?? String(number)
    case .upperLetter: Self.letters(number) ?? String(number)
    case .lowerLetter: Self.letters(number)?.lowercased() ?? String(number)
    case .chinese: ChineseNumerals.counted(number, ChineseNumerals.ordinary) ?? String(number)
    case .japanese: ChineseNumerals.counted(number, ChineseNumerals.japanese) ?? String(number)
    case .legalSimplified: ChineseNumerals.counted(number, ChineseNumerals.legalSimplified) ?? String(number)
    case .legalTraditional: ChineseNumerals.counted(number, ChineseNumerals.legalTraditional) ?? String(number)
    case .chineseDigits: number < 0 ? String(number) : ChineseNumerals.digits(number)
    case .stems: Self.member(number, of: "甲乙丙丁戊己庚辛壬癸")
    case .branches: Self.member(number, of: "子丑寅卯辰巳午未申酉戌亥")
    case .circled: Self.member(number, of: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
    case .parenthesized: Self.member(number, of: "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇")
    case .withFullStop: Self.member(number, of: "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛")
    case .circledChinese: Self.member(number, of: "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉")
    case .fullwidth: Self.wide(number)
    case .bullet, .none: ""
    }
  }

  /// The character of a fixed sequence; decimal beyond its end.
  private static func member(_ number: Int, of sequence: String) -> String {
    let scalars = Array(sequence.unicodeScalars)
    return (1...scalars.count).contains(number) ? String(scalars[number - 1]) : String(number)
  }

  /// A to Z, then AA to ZZ, AAA …, as both formats define it; nil below 1 and above `mostRepeats` letters.
  private static func letters(_ number: Int) -> String? {
    guard number >= 1, (number - 1) / 26 < mostRepeats else { return nil }
    let letter = Unicode.Scalar(UInt8(ascii: "A") + UInt8((number - 1) % 26))
    return String(repeating: String(letter), count: (number - 1) / 26 + 1)
  }

  /// Letters that one label may have; no list is that long, and a hostile one must not make it longer.
  private static let mostRepeats = 30

  private static func roman(_ number: Int) -> String? {
    guard (1...3_999).contains(number) else { return nil }
    var rest = number
    var text = ""
    for (value, letters) in romanValues {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }

  private static let romanValues = [
    (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  private static func wide(_ number: Int) -> String {
    String(
      String.UnicodeScalarView(
        String(number).unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
  }

  /// English endings: the standard leaves the language to the text, and only English uses the format.
  private static func ordinalEnding(_ number: Int) -> String {
    switch (number % 100, number % 10) {
    case (11...13, _): "th"
    case (_, 1): "st"
    case (_, 2): "nd"
    case (_, 3): "rd"
    default: "th"
    }
  }
}
