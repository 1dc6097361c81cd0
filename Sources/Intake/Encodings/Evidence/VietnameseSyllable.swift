/// What a written Vietnamese syllable can be: an initial, a rhyme, one tone.
///
/// Initials and rhymes of the orthography after Đoàn Thiện Thuật, Ngữ âm tiếng Việt (1977); words of other languages
/// and abbreviations are not covered, and need not be, since only shares are counted.
enum VietnameseSyllable {
  private static let initials = Set(
    [""] + "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x".split(separator: " ").map(String.init))

  private static let rhymes = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong
    op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêu uôc uôi uôm uôn uông uôt uơ uy uya uych uyên
    uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y ych yên yêng yêm yêt yêu ynh yt
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The longest syllable, nghiêng, in scalars.
  private static let longest = 7

  /// Whether the letters make a syllable; two tones, or a stop with a tone that stops do not have, make none.
  static func matches(_ word: some Collection<Unicode.Scalar>) -> Bool {
    guard word.count <= longest else { return false }
    var plain: [Unicode.Scalar] = []
    var tone = 0
    for scalar in word {
      let parts = VietnameseLetters.parts[scalar]
      if let parts, parts.tone > 0 {
        guard tone == 0 else { return false }
        tone = parts.tone
      }
      guard parts != nil || scalar.isASCII || scalar == "đ" || scalar == "Đ" else { return false }
      plain.append(parts?.vowel ?? scalar)
    }
    return isSyllable(text(plain).lowercased(), tone: tone)
  }

  private static func isSyllable(_ word: String, tone: Int) -> Bool {
    for length in 0...3 where length < word.count {
      let rhyme = String(word.dropFirst(length))
      guard initials.contains(String(word.prefix(length))), rhymes.contains(rhyme) else { continue }
      let isStopped = ["c", "ch", "p", "t"].contains(where: rhyme.hasSuffix)
      if !isStopped || tone == acute || tone == dotBelow { return true }
    }
    return false
  }

  private static let acute = 4
  private static let dotBelow = 5

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
