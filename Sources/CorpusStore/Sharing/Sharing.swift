/// How a corpus is shared: bounds, who is asked for a password, and who is told how far it is.
///
/// Which hosts of ssh are known, libgit2 reads in `.ssh/known_hosts` of `$HOME`; their keys come from the ssh-agent.
public struct Sharing: Sendable {
  /// The bounds on what the other side may send.
  public var limits = SharingLimits()
  /// Told how far it is, from any thread and often; does nothing unless it is set.
  public var progress: @Sendable (SharingProgress) -> Void = { _ in }
  /// Asked for the user and password at a host of https, at most once; nil where nobody is to be asked.
  public var password: (@Sendable (_ host: String) -> (user: String, password: String)?)?

  /// Sharing without anybody to ask or to tell.
  public init() {}
}
