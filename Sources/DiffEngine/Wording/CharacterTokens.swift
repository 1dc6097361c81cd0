import Normalizer

/// Cuts words and numbers into their characters; every mark stays with the letter that it is set on.
struct CharacterTokens {
  private let scalars: [UInt32]

  init(_ scalars: [UInt32]) { self.scalars = scalars }

  /// The tokens, covering what `tokens` cover; O(length).
  func cut(_ tokens: [WordingToken]) -> [WordingToken] {
    tokens.flatMap { token in
      switch token.kind {
      case .word, .number: characters(of: token)
      case .blank, .mark, .ideograph: [token]
      }
    }
  }

  private func characters(of token: WordingToken) -> [WordingToken] {
    var starts = token.range.filter { $0 == token.range.lowerBound || !Self.isMark(scalars[$0]) }
    starts.append(token.range.upperBound)
    return zip(starts, starts.dropFirst()).map { WordingToken(range: $0..<$1, kind: .word) }
  }

  private static func isMark(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x300, let properties = Unicode.Scalar(scalar)?.properties else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
