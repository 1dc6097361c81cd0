/// A stretch of a clause's wording and the text of the series in which it first stood so.
public struct WordingOrigin: Hashable, Sendable {
  /// The wording as it stands now.
  public let wording: String
  /// The text of the series, counted from 0, in which its lineage first had it.
  public let text: Int
}
