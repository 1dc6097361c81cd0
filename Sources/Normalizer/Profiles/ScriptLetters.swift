import StatementModel

/// Letters and words that tell languages and scripts apart.
enum ScriptLetters {
  /// Frequent characters that only simplified text has (PRC, General List of Simplified Characters, 1986/2013), in the
  /// order of their counterparts in `traditional`.
  static let simplified = ScalarSet(simplifiedLetters)
  private static let simplifiedLetters = Set(
    "国会发关经济产业权协议话说们这为个进过还让实现对双应维护党团结义导领亲华历时条约订签联邦东亚欧边区际间问题决战线军备术学书门开设办处势务劳动农"
      .unicodeScalars)
  /// Frequent characters that only traditional text has.
  static let traditional = ScalarSet(traditionalLetters.subtracting(simplifiedLetters))
  private static let traditionalLetters = Set(
    "國會發關經濟產業權協議話說們這為個進過還讓實現對雙應維護黨團結義導領親華歷時條約訂簽聯邦東亞歐邊區際間問題決戰線軍備術學書門開設辦處勢務勞動農"
      .unicodeScalars)

  /// Letters of Vietnamese that English, French and German do not have (TCVN 6909).
  static let vietnamese: ScalarSet = {
    let toned = (0x1EA0...0x1EF9).compactMap { Unicode.Scalar(UInt32($0)) }
    return ScalarSet("ăđơưĂĐƠƯ".unicodeScalars + toned)
  }()

  /// Combining marks of decomposed Vietnamese: grave, acute, circumflex, tilde, breve, hook, horn, dot below.
  static let vietnameseMarks: ScalarSet = [
    "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{306}", "\u{309}", "\u{31B}", "\u{323}",
  ]

  /// The commonest English function words.
  static let englishWords: Set<PackedWord> = [
    "the", "of", "and", "to", "in", "a", "for", "that", "on", "with", "is", "as", "we", "our", "be", "by", "this",
    "will",
    "are", "from", "at", "has", "have", "its", "an", "or",
  ]
}
