import Reports
import Workbench

extension SynopsisColumns {
  /// The heads of the table of some texts.
  init(_ texts: SeriesTexts) {
    self.init(
      dates: texts.dates, missing: texts.missing.map { Missing(id: $0.id, date: $0.date) }, catalogued: texts.catalogued
    )
  }
}
