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

/// How far a folder of reports is.
public struct ReportProgress: Sendable {
  /// Files that are written.
  public let done: Int
  /// Files that there will be.
  public let total: Int
  /// The file that was written last.
  public let file: String
}
