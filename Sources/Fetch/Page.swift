/// A downloaded page.
public struct Page: Hashable, Sendable {
  /// The bytes, as the server has them: a compression for the way is undone, nothing else.
  public let bytes: [UInt8]
  /// The address that gave them, after all redirects.
  public let address: WebAddress
}
