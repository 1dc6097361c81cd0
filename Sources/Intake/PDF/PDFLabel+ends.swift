extension PDFLabel.Shape {
  /// Where labels of this shape at the beginning of `line` may end; empty where there is none.
  func ends(in line: [Unicode.Scalar]) -> [Int] {
    openings.filter { line.starts(with: $0) }.flatMap { opening in
      let start = opening.isEmpty ? 0 : Self.behindBlank(line, opening.count)
      let end = start + number.length(line[start...])
      return end == start
        ? []
        : closings.filter { line[end...].starts(with: $0) }.map { end + $0.count }
    }
  }

  private static func behindBlank(_ line: [Unicode.Scalar], _ place: Int) -> Int {
    place < line.count && (line[place] == " " || line[place] == "\u{A0}") ? place + 1 : place
  }
}

extension PDFLabel.Number {
  /// Scalars of the number that `text` begins with; 0 where there is none.
  func length(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    switch self {
    case .arabic: Self.run(text, Self.isDigit, atMost: 3)
    case .decimal: Self.decimal(text)
    case .han: Self.run(text, Self.hanDigits.contains, atMost: 7)
    case .letter:
      text.first.map { Self.letters.contains($0.properties.lowercaseMapping.unicodeScalars.first ?? $0) } == true
        ? 1 : 0
    case .roman:
      max(Self.run(text, Self.smallRoman.contains, atMost: 7), Self.run(text, Self.capitalRoman.contains, atMost: 7))
    case .glyph: text.first.map { (0x2460...0x249B).contains($0.value) } == true ? 1 : 0
    }
  }

  /// Digits of list numbers; a fourth makes a year.
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }

  private static let hanDigits = Set("〇零一二三四五六七八九十百千廿卅".unicodeScalars)
  private static let letters = Set("abcdefghijklmnopqrstuvwxyzđ".unicodeScalars)
  private static let smallRoman = Set("ivxl".unicodeScalars)
  private static let capitalRoman = Set("IVXL".unicodeScalars)

  /// 0 where more scalars than `most` belong to the run, since it is something else then.
  private static func run(
    _ text: ArraySlice<Unicode.Scalar>, _ belongs: (Unicode.Scalar) -> Bool, atMost most: Int
  ) -> Int {
    let count = text.prefix(while: belongs).count
    return count <= most ? count : 0
  }

  /// 1.2 or 1.2.3, up to two digits each.
  private static func decimal(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    var length = run(text, isDigit, atMost: 2)
    var parts = length > 0 ? 1 : 0
    while parts > 0, text.dropFirst(length).first == "." {
      let more = run(text.dropFirst(length + 1), isDigit, atMost: 2)
      guard more > 0 else { break }
      length += more + 1
      parts += 1
    }
    return parts > 1 ? length : 0
  }
}
