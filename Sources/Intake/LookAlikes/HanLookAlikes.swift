/// Characters in place of Han characters that are drawn alike, where the neighbours leave no other reading.
///
/// The likenesses are those of confusables.txt (Unicode Technical Standard 39); the surroundings in which one is certain are
/// ours. Kana are told of only in a text that has no others, since Japanese names may stand in any.
struct HanLookAlikes {
  /// Kana between Han characters, until the whole text is known.
  var pending: [LookAlike] { hasOtherKana ? [] : kanaPlaces }

  private let text: [Unicode.Scalar]
  private var hasOtherKana = false
  private var kanaPlaces: [LookAlike] = []

  private static let one: Unicode.Scalar = "一"
  private static let longSound: Unicode.Scalar = "ー"
  private static let kana: [Unicode.Scalar: Unicode.Scalar] = [
    "ニ": "二", "ハ": "八", "エ": "工", "カ": "力", "タ": "夕", "ト": "卜", "ロ": "口",
  ]
  private static let numerals: Set<Unicode.Scalar> = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "零"]
  private static let counted: Set<Unicode.Scalar> = ["条", "條", "章", "节", "節", "款", "项", "項", "届", "屆"]

  init(_ text: [Unicode.Scalar]) { self.text = text }

  /// What the character at `index` stands for, if it is certain that it stands for another.
  mutating func place(at index: Int) -> LookAlike? {
    let scalar = text[index]
    switch scalar.value {
    case 0x4F, 0x6F, 0x39F, 0x3BF: return zero(at: index)
    case 0x2010...0x2015, 0x2500, 0xFF0D: return isNumeralOne(index) ? found(index, Self.one) : nil
    case 0x2E80...0x2FD5: return RadicalForms.ideograph(scalar).flatMap { found(index, $0) }
    case 0x3041...0x30FF:
      readKana(at: index)
      return nil
    case 0x4E00: return isDash(index) ? found(index, "—") : nil
    default: return nil
    }
  }

  private func found(_ index: Int, _ alike: Unicode.Scalar) -> LookAlike {
    let shown = max(0, index - 2)..<min(text.count, index + 3)
    let start = text[shown.lowerBound..<index].lastIndex(where: \.properties.isWhitespace).map { $0 + 1 }
    let end = text[index..<shown.upperBound].firstIndex(where: \.properties.isWhitespace)
    return LookAlike(
      range: index..<(index + 1), quote: (start ?? shown.lowerBound)..<(end ?? shown.upperBound),
      letters: [LookAlike.Letter(written: text[index], alike: alike)])
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? { text.indices.contains(index) ? text[index] : nil }

  private func isHan(_ index: Int) -> Bool { scalar(index).map { (0x4E00...0x9FFF).contains($0.value) } ?? false }

  /// An O in a year such as 二〇二二.
  private func zero(at index: Int) -> LookAlike? {
    guard let before = scalar(index - 1), Self.numerals.contains(before) else { return nil }
    let after = text[(index + 1)...].first { $0 != text[index] }
    guard let after, Self.numerals.contains(after) || after == "年" else { return nil }
    return found(index, "〇")
  }

  /// A dash as the numeral of 一、 at the beginning of a line, or of 第一条.
  private func isNumeralOne(_ index: Int) -> Bool {
    if scalar(index - 1) == "第" { return scalar(index + 1).map(Self.counted.contains) ?? false }
    guard scalar(index + 1) == "、" else { return false }
    return text[..<index].last { !$0.properties.isWhitespace || $0 == "\n" }.map { $0 == "\n" } ?? true
  }

  /// 一 as the dash between two figures.
  private func isDash(_ index: Int) -> Bool {
    [index - 1, index + 1].allSatisfy { scalar($0).map { (0x30...0x39).contains($0.value) } ?? false }
  }

  /// A long-sound mark follows kana; where it does not, it is the numeral 一 or a dash, which are drawn alike.
  private mutating func readKana(at index: Int) {
    let scalar = text[index]
    if scalar == Self.longSound {
      if !isKana(index - 1) { kanaPlaces.append(found(index, Self.one)) }
    } else if let alike = Self.kana[scalar], isAmongHan(index) {
      kanaPlaces.append(found(index, alike))
    } else if scalar != "・" {
      hasOtherKana = true
    }
  }

  private func isAmongHan(_ index: Int) -> Bool {
    guard !isKana(index - 1), !isKana(index + 1) else { return false }
    return isHan(index - 1) || isHan(index + 1) || isNumeralOne(index)
  }

  private func isKana(_ index: Int) -> Bool { scalar(index).map { (0x3041...0x30FF).contains($0.value) } ?? false }
}
