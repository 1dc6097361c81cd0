/// What a source says of itself outside of its text: a page's metadata, a document's properties.
///
/// Hints, since such fields are often wrong; nil is "says nothing".
public struct SourceHints: Hashable, Sendable {
  /// The title.
  public var title: String?
  /// The day of publication, which need not be the day of issue.
  public var published: StatementDate?
  /// Who published it, such as a ministry or an agency.
  public var publisher: String?
  /// The address that it gives for itself.
  public var address: String?
  /// The language tag that it declares, as written.
  public var language: String?

  /// Creates empty hints.
  public init() {}
}
