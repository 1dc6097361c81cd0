/// What one word is written in.
struct WordScripts {
  /// The letters that are drawn like Latin ones, each once.
  private(set) var letters: [LookAlike.Letter] = []
  /// Scripts with a letter in the word that is drawn like no Latin one.
  private(set) var distinct: Set<LookAlikeLetters.Script> = []

  private var hasLatin = false
  private var hasFullWidth = false
  private var mathematical = 0
  private var scripts: Set<LookAlikeLetters.Script> = []

  /// Takes the next letter of the word.
  mutating func add(_ scalar: Unicode.Scalar) {
    if let script = LookAlikeLetters.Script(scalar.value) {
      scripts.insert(script)
      guard let latin = LookAlikeLetters.latin(scalar) else { distinct.insert(script); return }
      note(LookAlike.Letter(written: scalar, alike: latin))
    } else if let plain = WideLetters.plain(scalar.value) {
      if WideLetters.isFullWidth(scalar.value) { hasFullWidth = true } else { mathematical += 1 }
      note(LookAlike.Letter(written: scalar, alike: plain))
    } else if !(0x300...0x36F).contains(scalar.value) {
      hasLatin = true
    }
  }

  /// Whether the word mixes kinds of letters, or is spelled in letters for mathematics.
  var isMixed: Bool {
    let kinds = (hasLatin ? 1 : 0) + (hasFullWidth ? 1 : 0) + (mathematical > 0 ? 1 : 0) + scripts.count
    return kinds > 1 || mathematical > 1
  }

  /// The one script of a word that is all look-alikes; nil for full-width letters alone, which are good typography.
  var onlyScript: LookAlikeLetters.Script? { isMixed ? nil : scripts.first }

  private mutating func note(_ letter: LookAlike.Letter) {
    if !letters.contains(letter) { letters.append(letter) }
  }
}
