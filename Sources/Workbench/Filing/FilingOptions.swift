public import Reports

/// How a comparison is written into a file.
public struct FilingOptions: Sendable {
  /// Running text or table, where the format knows both.
  public var layout = ReportLayout.redline
  /// The author of tracked changes.
  public var author = "tifa"
  /// The time of tracked changes, as ISO 8601; nil for changes without one.
  public var date: String?
  /// Whether what moved is marked as moved.
  public var showsMoves = true
  /// How many unchanged clauses stand around each change, where others are folded away.
  public var context = 0
  /// Whether each change tells how its clauses were matched.
  public var explain = false
  /// What made the report.
  public var provenance = Provenance()
  /// What prints PDF; nil where nothing is installed that could.
  public var browser: Browser?

  /// Creates the options for a redline without a date.
  public init() {}
}
