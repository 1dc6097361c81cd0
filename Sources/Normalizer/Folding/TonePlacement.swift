import StatementModel

/// Where Vietnamese writes the tone of the open rimes oa, oe and uy: `hòa` and `hoà` are one word in two spellings.
///
/// In these rimes alone the spellings differ; with a final consonant or semivowel the tone stands on the second vowel in
/// both (`hoàn`, `xoáy`), and where `qu` opens the syllable the vowel after it carries it in both (`quý`). Both spellings
/// fold to the second vowel.
enum TonePlacement {
  /// The first vowel with its tone, then the second vowel without and with it; capitals follow from the small letters.
  private static let rows: [(first: String, plain: String, second: String, toned: String)] = [
    ("òóỏõọ", "o", "a", "àáảãạ"), ("òóỏõọ", "o", "e", "èéẻẽẹ"), ("ùúủũụ", "u", "y", "ỳýỷỹỵ"),
  ]

  private struct Pair: Hashable {
    let first: UInt32
    let second: UInt32
  }

  private static let moves: [Pair: Pair] = {
    var moves: [Pair: Pair] = [:]
    for row in rows {
      for (first, toned) in zip(row.first, row.toned) {
        for (first, plain) in [(String(first), row.plain), (first.uppercased(), row.plain.uppercased())] {
          for (second, toned) in [(row.second, String(toned)), (row.second.uppercased(), toned.uppercased())] {
            moves[Pair(first: value(first), second: value(second))] =
              Pair(first: value(plain), second: value(toned))
          }
        }
      }
    }
    return moves
  }()

  /// The first vowels of `moves`; a quick no for nearly all letters.
  private static let firstVowels = ScalarSet(moves.keys.compactMap { Unicode.Scalar($0.first) })

  private static func value(_ letter: String) -> UInt32 { letter.unicodeScalars.first?.value ?? 0 }

  /// Moves the tones in composed `scalars`, which keep their number; gives the offsets of the first vowels.
  ///
  /// Linear.
  static func fold(_ scalars: inout [UInt32]) -> [Int] {
    var moved: [Int] = []
    let firstVowels = firstVowels
    for index in scalars.indices.dropLast() where firstVowels.contains(scalars[index]) {
      guard let to = moves[Pair(first: scalars[index], second: scalars[index + 1])],
        index + 2 >= scalars.count || ScalarClass(scalars[index + 2]) != .letter
      else { continue }
      scalars[index] = to.first
      scalars[index + 1] = to.second
      moved.append(index)
    }
    return moved
  }
}
