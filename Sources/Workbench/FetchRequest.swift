/// What a user wants to have fetched from the web.
public struct FetchRequest: Sendable {
  /// Statements of the catalogue.
  public var ids: [String] = []
  /// An address that the user gives in place of the catalogue's.
  public var address: String?
  /// Whether copies that no issuing side made will do.
  public var unofficial = false
  /// Whether addresses of this machine and its network may be connected to.
  public var allowsPrivate = false
  /// Time for each page, in seconds.
  public var seconds = 60
  /// What the user says of the texts; for the catalogue's, series and date are known.
  public var texts: ImportRequest

  /// Creates a request that asks for nothing yet.
  public init(texts: ImportRequest) { self.texts = texts }
}
