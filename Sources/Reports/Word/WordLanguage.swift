import StatementModel

/// How a word processor is told the language of a text, and with what fonts it shows it.
struct WordLanguage {
  /// The attributes of `w:lang`; none where the language is not known.
  let tags: [XMLAttribute]
  /// Whether quotation marks and dashes that two scripts share are drawn with the font of the wide one.
  let isWide: Bool
  /// The font of wide characters.
  let wideFont: String

  init(_ language: Language) {
    isWide = language.isChinese
    wideFont = language == .chineseTraditional ? "PMingLiU" : "SimSun"
    switch language {
    case .chinese: tags = [("w:val", "en-US"), ("w:eastAsia", "zh-CN")]
    case .chineseTraditional: tags = [("w:val", "en-US"), ("w:eastAsia", "zh-TW")]
    case .vietnamese: tags = [("w:val", "vi-VN")]
    case .english: tags = [("w:val", "en-GB")]
    default: tags = []
    }
  }

  /// Writes what the properties of a run say of it; `inherited` is what the styles say already.
  func write(_ xml: inout XMLWriter, inherited: WordLanguage) {
    if isWide { xml.literal("<w:rFonts w:hint=\"eastAsia\"/>") }
    if !tags.isEmpty, !tags.elementsEqual(inherited.tags, by: { $0.1 == $1.1 }) { xml.empty("w:lang", tags) }
  }
}
