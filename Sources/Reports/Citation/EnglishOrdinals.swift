/// English ordinals in words, as far as sentences of a paragraph are cited by them.
enum EnglishOrdinals {
  private static let words = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
  ]

  /// `first` for `1`; `13th` beyond the words.
  static func word(_ number: String) -> String {
    guard let value = Int(number), value > 0 else { return number }
    if value <= words.count { return words[value - 1] }
    let endings = ["th", "st", "nd", "rd"]
    let isRegular = (11...13).contains(value % 100) || value % 10 >= endings.count
    return "\(value)\(isRegular ? "th" : endings[value % 10])"
  }
}
