/// The name of a text in a corpus: `SERIES/DATE.LANG[.EDITION]`, such as `cn-vn/2022-11-01.zh`.
public struct TextID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The series, such as `cn-vn`.
  public let series: CorpusName
  /// The date part as first given: a date, a date with `-2` for a second statement that day, or `undated-1`.
  public let date: CorpusName
  /// The language.
  public let language: Language
  /// The edition where a language has several, such as `mfa`.
  public let edition: CorpusName?

  /// Creates an id.
  public init(series: CorpusName, date: CorpusName, language: Language, edition: CorpusName? = nil) {
    self.series = series
    self.date = date
    self.language = language
    self.edition = edition
  }

  /// `LANG` or `LANG.EDITION`: the folder of the text.
  public var textName: String { edition.map { "\(language.rawValue).\($0)" } ?? language.rawValue }

  /// `SERIES/DATE`: the statement that the text belongs to.
  public var statementID: String { "\(series)/\(date)" }

  /// `SERIES/DATE.LANG[.EDITION]`.
  public var description: String { "\(statementID).\(textName)" }

  /// Orders by series, date, then language and edition, by bytes.
  public static func < (lhs: TextID, rhs: TextID) -> Bool {
    (lhs.series, lhs.date, lhs.textName) < (rhs.series, rhs.date, rhs.textName)
  }
}
