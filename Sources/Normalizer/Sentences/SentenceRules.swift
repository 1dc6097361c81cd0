/// How sentences end in a language.
struct SentenceRules: Sendable {
  /// Whether words are parted by blanks, so that a full stop needs a blank after it.
  let spacesWords: Bool
  /// Words with a full stop that never end a sentence (`Mr.`), in small letters without the stop.
  let neverFinal: Set<String>
  /// Words with a full stop that end a sentence only before a usual beginning (`U.S.`), likewise.
  let rarelyFinal: Set<String>
  /// Words that usually begin a sentence, in small letters.
  let beginnings: Set<String>
}
