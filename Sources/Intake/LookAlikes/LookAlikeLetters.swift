/// Letters of other scripts that are drawn like a Latin letter.
///
/// From confusables.txt of Unicode Technical Standard 39 (the version of 2024-01), as far as it maps one letter of Cyrillic,
/// Greek or Armenian to one ASCII letter. Left out are those that are alike only in few typefaces, such as γ and y, and
/// letters that no modern text holds.
enum LookAlikeLetters {
  /// A script whose letters are looked at.
  enum Script {
    case cyrillic
    case greek
    case armenian

    /// The script of a scalar that is a letter of one of them.
    init?(_ value: UInt32) {
      switch value {
      case 0x370...0x3FF where value != 0x37E && value != 0x385 && value != 0x387: self = .greek
      case 0x400...0x481, 0x48A...0x52F: self = .cyrillic
      case 0x531...0x556, 0x560...0x588: self = .armenian
      default: return nil
      }
    }

    /// How many letters a word of look-alikes alone must have: a Greek letter alone is a sign, as in α-particle.
    var leastLetters: Int { self == .greek ? 2 : 1 }
  }

  /// The Latin letter that a letter is drawn like; nil for all others.
  static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? { table[scalar] }

  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = (cyrillic + " " + greek + " " + armenian).split(separator: " ").map { Array($0.unicodeScalars) }
    return Dictionary(pairs.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }()

  private static let cyrillic =
    "ЅS ІI ЈJ АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX Ьb аa еe оo рp сc уy хx ѕs іi јj ѡw ѴV ѵv ҮY үy һh "
    + "ҽe ӀI ӏi ԁd ԌG ԛq ԜW ԝw"

  private static let greek = "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa ιi νv οo ρp υu"

  private static let armenian = "ՍU ՏS ՕO գq հh ոn սu ցg օo"
}
