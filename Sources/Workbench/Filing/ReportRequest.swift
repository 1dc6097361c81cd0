public import DiffEngine

/// What a folder of reports is to hold.
public struct ReportRequest: Sendable {
  /// Two texts, or a series.
  public var selection: SeriesSelection
  /// The formats of each comparison.
  public var formats: [ReportFormat]
  /// How they are written.
  public var options = FilingOptions()
  /// How finely wording is compared.
  public var wording = WordingOptions()

  /// Creates a request.
  public init(_ selection: SeriesSelection, formats: [ReportFormat]) {
    (self.selection, self.formats) = (selection, formats)
  }
}
