/// Numbers in Chinese and Japanese characters.
enum ChineseNumerals {
  /// The characters of one way to write numbers.
  struct System {
    /// Zero to nine.
    let digits: [Unicode.Scalar]
    /// Ten, a hundred, a thousand.
    let powers: [Unicode.Scalar]
    /// What stands for skipped places; nil where nothing does.
    let zero: Unicode.Scalar?
    /// Whether a one is left out before ten to nineteen (十一), or before every power (百十一).
    let dropsOne: DropsOne
  }

  /// Where a one is left out before a power of ten.
  enum DropsOne { case atTheBeginning, everywhere, nowhere }

  /// 一百零一, as list numbers on the mainland are written.
  static let ordinary = System(
    digits: Array("〇一二三四五六七八九".unicodeScalars), powers: Array("十百千".unicodeScalars), zero: "零",
    dropsOne: .atTheBeginning)
  /// 百一, the Japanese way.
  static let japanese = System(
    digits: ordinary.digits, powers: ordinary.powers, zero: nil, dropsOne: .everywhere)
  /// 壹佰零壹 in simplified characters.
  static let legalSimplified = System(
    digits: Array("零壹贰叁肆伍陆柒捌玖".unicodeScalars), powers: Array("拾佰仟".unicodeScalars), zero: "零",
    dropsOne: .nowhere)
  /// 壹佰零壹 in traditional characters.
  static let legalTraditional = System(
    digits: Array("零壹貳參肆伍陸柒捌玖".unicodeScalars), powers: Array("拾佰仟".unicodeScalars), zero: "零",
    dropsOne: .nowhere)

  /// A number from 1 to 9,999 with places named; nil outside of it.
  static func counted(_ number: Int, _ system: System) -> String? {
    guard (1...9_999).contains(number) else { return nil }
    var text = String.UnicodeScalarView()
    var skipped = false
    for place in (0...3).reversed() {
      let digit = number / [1, 10, 100, 1_000][place] % 10
      if digit == 0 {
        skipped = true
        continue
      }
      if skipped, !text.isEmpty, let zero = system.zero { text.append(zero) }
      skipped = false
      if place == 0 || digit > 1 || keepsOne(system, atBeginning: text.isEmpty && place == 1) {
        text.append(system.digits[digit])
      }
      if place > 0 { text.append(system.powers[place - 1]) }
    }
    return String(text)
  }

  /// A number digit by digit, such as 一〇一.
  static func digits(_ number: Int) -> String {
    String(String.UnicodeScalarView(String(number).utf8.map { ordinary.digits[Int($0) - 0x30] }))
  }

  private static func keepsOne(_ system: System, atBeginning: Bool) -> Bool {
    switch system.dropsOne {
    case .atTheBeginning: !atBeginning
    case .everywhere: false
    case .nowhere: true
    }
  }
}
