/// A file of an archive.
public struct ArchivedFile: Sendable {
  /// Its path inside the archive, as packed, without a leading `./`.
  public let name: String
  /// Its bytes.
  public let bytes: [UInt8]
}
