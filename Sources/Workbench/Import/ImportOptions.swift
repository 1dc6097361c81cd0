/// How documents are recorded.
public struct ImportOptions: Sendable {
  /// What is said of single files; nil for nothing.
  public var manifest: ImportManifest?
  /// Only look what would be recorded.
  public var isDryRun = false
  /// Record the documents that can be, although others cannot.
  public var skipsRefused = false

  /// Creates options for recording all or nothing.
  public init() {}
}
