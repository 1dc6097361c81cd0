/// A remote that the corpus knows by name.
public struct Remote: Hashable, Sendable {
  /// Its name.
  public let name: RemoteName
  /// Where it is.
  public let address: RemoteAddress

  /// Creates a remote.
  public init(name: RemoteName, address: RemoteAddress) { (self.name, self.address) = (name, address) }
}
