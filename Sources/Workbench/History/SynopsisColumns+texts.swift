public import Reports

extension SynopsisColumns {
  /// The heads of the table of some texts.
  public init(_ texts: SeriesTexts) {
    self.init(
      dates: texts.dates, missing: texts.missing.map { Missing(id: $0.id, date: $0.date) }, catalogued: texts.catalogued
    )
  }
}
