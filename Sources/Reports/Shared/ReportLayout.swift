/// How a comparison is laid out in a format that knows two ways.
public enum ReportLayout: String, Sendable, CaseIterable {
  /// The running text with its changes marked inside.
  case redline
  /// A table of old wording, new wording and remark, as ministries print it (新旧对照表).
  case table
}
