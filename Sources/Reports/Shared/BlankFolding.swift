/// Hard wraps and runs of blanks inside a wording, shown as a reader expects them.
///
/// A run of blanks becomes one space; a line end between two characters of a script without blanks (Han, kana) becomes
/// nothing, and so does one that broke a number in such a text (20⏎30年). Only the view is folded: what is compared and stored keeps every blank.
enum BlankFolding {
  /// Folds the blanks of pieces that stand one after the other, and makes what cannot be seen visible.
  ///
  /// A visible difference that is nothing but blanks or typography keeps its blanks, as tokens.
  static func fold(_ pieces: [Redline.Piece]) -> [Redline.Piece] {
    lazy var scalars = pieces.flatMap { Array($0.text.unicodeScalars) }
    lazy var isWide = scalars.contains(where: VisibleText.isWideScript)
    var position = 0
    var last: Unicode.Scalar?
    return pieces.map { piece in
      let range = position..<(position + piece.text.unicodeScalars.count)
      position = range.upperBound
      var result = piece
      if showsBlanks(piece) {
        result.text = VisibleText.withBlanks(piece.text)
        last = piece.text.unicodeScalars.last ?? last
      } else if isFolded(piece.text) {
        result.text = VisibleText.keepingBlanks(piece.text)
        last = piece.text.unicodeScalars.last ?? last
      } else {
        result.text = VisibleText.keepingBlanks(folded(scalars, range, &last, isWide: isWide))
      }
      return result
    }
  }

  /// One wording that stands alone.
  static func fold(_ text: String) -> String {
    fold([Redline.Piece(mark: .equal, text: text)]).map(\.text).joined()
  }

  /// Whether the only blanks of a text are single spaces behind something else, so that there is nothing to fold.
  static func isFolded(_ text: some StringProtocol) -> Bool {
    var isAfterBlank = true
    return text.unicodeScalars.allSatisfy { scalar in
      let isBlank = VisibleText.isBlank(scalar)
      defer { isAfterBlank = isBlank }
      return !isBlank || (scalar == " " && !isAfterBlank)
    }
  }

  private static func showsBlanks(_ piece: Redline.Piece) -> Bool {
    guard piece.mark == .deleted || piece.mark == .inserted else { return false }
    return piece.isEditorial || piece.text.unicodeScalars.allSatisfy(VisibleText.isBlank)
  }

  private static func folded(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, _ last: inout Unicode.Scalar?, isWide: Bool
  ) -> String {
    var result = String.UnicodeScalarView()
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = scalars[index]
      guard VisibleText.isBlank(scalar) else {
        result.append(scalar)
        last = scalar
        index += 1
        continue
      }
      let end = scalars[index..<range.upperBound].firstIndex { !VisibleText.isBlank($0) } ?? range.upperBound
      let next = scalars[end...].first { !VisibleText.isBlank($0) }
      let isWrap = scalars[index..<end].contains(where: VisibleText.isLineEnd)
      if last != " ", !(isWrap && (joinsWithoutBlank(last, next) || isWide && isNumber(last, next))) {
        result.append(" ")
        last = " "
      }
      index = end
    }
    return String(result)
  }

  /// Whether nothing stands between the two where a line was wrapped.
  static func joinsWithoutBlank(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
    guard let before, let after else { return false }
    let wide = (VisibleText.isWideScript(before), VisibleText.isWideScript(after))
    // Curly quotes, dashes and dots serve both kinds of script: one wide neighbour decides.
    return (wide.0 || isSharedPunctuation(before)) && (wide.1 || isSharedPunctuation(after)) && (wide.0 || wide.1)
  }

  /// Whether the two are of one number.
  static func isNumber(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
    guard let before, let after, ("0"..."9").contains(after) else { return false }
    return ("0"..."9").contains(before) || before == "."
  }

  private static func isSharedPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2014, 0x2018...0x201D, 0x2026, 0xB7: true
    default: false
    }
  }
}
