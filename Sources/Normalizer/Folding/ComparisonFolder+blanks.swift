import StatementModel

extension ComparisonFolder {
  /// Blanks carry nothing beside a Chinese character, nor where a hard wrap broke a number in Chinese text.
  mutating func foldBlanks() {
    if uses == nil, isSpaceBetweenLetters {
      append(0x20, from: position)
      position += 1
      return
    }
    let start = position
    while position < count, isNothing(written(position)) { position += 1 }
    let isKept = isKept(start..<position)
    if !isKept || position - start > 1 || written(start) != 0x20 { note(.blanks, start..<position) }
    if isKept { append(0x20, from: start) }
  }

  /// Whether a single space parts two ASCII letters, as nearly all blanks of an English text do.
  private var isSpaceBetweenLetters: Bool {
    guard written(position) == 0x20, position > 0, position + 1 < count else { return false }
    return Self.isLetter(written(position - 1)) && Self.isLetter(written(position + 1))
  }

  private static func isLetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }

  private func isNothing(_ scalar: UInt32) -> Bool {
    ScalarClass(scalar) == .space || FoldTable.invisible.contains(scalar)
  }

  /// Whether the blanks before `position` part two words.
  private func isKept(_ blanks: Range<Int>) -> Bool {
    guard let before = scalars.last, position < count, !isWrappedCompound(blanks) else { return false }
    let (left, right) = (ScalarClass(before), ScalarClass(folded(written(position))))
    if isChinese, left == .digit, right == .digit, written(blanks).contains(0x0A) { return false }
    return keepsBlank(left, right)
  }

  /// Whether the blanks are the line end that a hard wrap put after the hyphen of a compound such as `rules-based`.
  private func isWrappedCompound(_ blanks: Range<Int>) -> Bool {
    guard scalars.count >= 2, scalars.last == 0x2D, ScalarClass(scalars[scalars.count - 2]).isAlphanumeric,
      ScalarClass(written(position)).isAlphanumeric
    else { return false }
    return written(blanks).contains(0x0A)
  }

  private func keepsBlank(_ before: ScalarClass, _ after: ScalarClass) -> Bool {
    if before.isIdeograph || after.isIdeograph { return false }
    return !isChinese || (before.isAlphanumeric && after.isAlphanumeric)
  }
}
