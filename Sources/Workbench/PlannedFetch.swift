import StatementModel

/// A page that is to be fetched, and what it will be recorded as.
public struct PlannedFetch: Sendable {
  /// The statement in the catalogue; nil for an address that the user gave.
  public let statement: String?
  /// Who made the copy, and how much it holds; nil where it is not known.
  public let copy: String?
  /// How much of the text the copy holds; nil where it is not known.
  public let extent: String?
  /// The address.
  public let address: String
  /// Whether the address is refused, since it says itself that it is not of the public internet.
  public let isRefused: Bool
  /// What is known of the text before it is read.
  public let text: ImportRequest

  /// `SERIES/DATE.LANG[.EDITION]` as far as it is known; `?` stands for what the page will tell.
  public var name: String {
    let date = text.date?.description ?? "?"
    let language = text.language?.rawValue ?? "?"
    return "\(text.series?.description ?? "?")/\(date).\(language)" + (text.edition.map { ".\($0)" } ?? "")
  }
}
