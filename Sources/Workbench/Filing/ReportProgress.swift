/// How far a folder of reports is.
public struct ReportProgress: Sendable {
  /// Files that are written.
  public let done: Int
  /// Files that there will be.
  public let total: Int
  /// The file that was written last.
  public let file: String
}
