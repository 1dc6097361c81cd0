import Normalizer

/// Cuts a folded text into wording tokens; the tokens cover it.
struct WordingTokenizer {
  private let scalars: [UInt32]
  private var position = 0

  init(_ scalars: [UInt32]) { self.scalars = scalars }

  /// The tokens in order; O(length).
  mutating func tokens() -> [WordingToken] {
    var tokens: [WordingToken] = []
    while position < scalars.count {
      let start = position
      let kind = next()
      tokens.append(WordingToken(range: start..<position, kind: kind))
    }
    return tokens
  }

  private mutating func next() -> WordingToken.Kind {
    let first = ScalarClass(scalars[position])
    position += 1
    switch first {
    case .space: return .blank
    case .digit, .letter: return word(startsWithDigit: first == .digit)
    case .ideograph:
      skipMarks()
      return .ideograph
    case .punctuation:
      skipMarks()
      return .mark
    }
  }

  /// A run of letters and digits, with apostrophes between letters, and points, commas or fraction strokes between
  /// digits; a whole number before a fraction, as in `2-1/4`, belongs to it.
  private mutating func word(startsWithDigit: Bool) -> WordingToken.Kind {
    var isNumber = startsWithDigit
    while position < scalars.count {
      let kind = ScalarClass(scalars[position])
      if kind.isAlphanumeric {
        if kind == .letter { isNumber = false }
        position += 1
      } else if joins(at: position) {
        position += 2
      } else {
        break
      }
    }
    return isNumber ? .number : .word
  }

  private func joins(at index: Int) -> Bool {
    guard index + 1 < scalars.count else { return false }
    let (before, after) = (ScalarClass(scalars[index - 1]), ScalarClass(scalars[index + 1]))
    switch scalars[index] {
    case 0x27: return before == .letter && after == .letter
    case 0x2C, 0x2E, 0x2F: return before == .digit && after == .digit
    case 0x2D: return before == .digit && after == .digit && isFraction(from: index + 1)
    default: return false
    }
  }

  /// Whether one digit, a stroke and a digit stand here.
  private func isFraction(from index: Int) -> Bool {
    index + 2 < scalars.count && scalars[index + 1] == 0x2F && ScalarClass(scalars[index + 2]) == .digit
  }

  /// Variation selectors, joiners and combining marks stay with the character they belong to.
  private mutating func skipMarks() {
    while position < scalars.count {
      switch scalars[position] {
      case 0x300...0x36F, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x1F3FB...0x1F3FF: position += 1
      default:
        guard position > 0, scalars[position - 1] == 0x200D else { return }
        position += 1
      }
    }
  }
}
