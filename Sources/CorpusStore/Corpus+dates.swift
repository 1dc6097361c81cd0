public import StatementModel

extension Corpus {
  /// Whether `name` may be the date part of an id: `2008`, `2008-10`, `2008-10-25`, each with `-2` and up for a further
  /// statement, or `undated-1`; a day that does not exist is none.
  public static func accepts(date name: CorpusName) -> Bool { StatementName(name.description) != nil }
}
