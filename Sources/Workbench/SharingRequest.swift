/// What to share, and with whom.
public struct SharingRequest: Sendable {
  /// The name of a remote or an address; nil for `origin`.
  public var remote: String?
  /// Where relative paths begin.
  public let folder: String
  /// The name to keep the address under; nil for not to keep it.
  public var save: String?
  /// For a pull: the texts of which the corpus's own state is taken where both sides changed them.
  public var ours: [String] = []
  /// The same for the other side's state.
  public var theirs: [String] = []
  /// For a push: all branches and releases instead of the branch in use.
  public var everything = false
  /// When a merge is recorded, in seconds since 1970.
  public let recordedAt: Int64

  /// Creates a request.
  public init(_ remote: String?, from folder: String, recordedAt: Int64) {
    (self.remote, self.folder, self.recordedAt) = (remote, folder, recordedAt)
  }
}
