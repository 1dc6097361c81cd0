import StatementModel

/// Words that neither begin nor end a formulation as a rule, by language; a list that people can read, with its sources.
///
/// A table of tab-separated values: language, class, the words with blanks between them, and where the class is described.
struct FunctionWords: Sendable {
  private let words: [String: Set<[UInt32]>]

  /// The list that comes with the program.
  static let shipped = FunctionWords(ShippedFunctionWords.table)

  /// Reads a table; lines that begin with `#` are remarks.
  init(_ table: String) {
    var words: [String: Set<[UInt32]>] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count >= 3 else { continue }
      for word in fields[2].split(separator: " ") {
        words[String(fields[0]), default: []].insert(word.unicodeScalars.map(\.value))
      }
    }
    self.words = words
  }

  /// The words of a language; both scripts of Chinese fold to one.
  func of(_ language: Language) -> Set<[UInt32]> { words[language.isChinese ? "zh" : language.rawValue] ?? [] }
}
