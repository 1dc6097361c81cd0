/// What made a report, as the caller knows it; a pure renderer cannot know.
public struct Provenance: Sendable, Hashable {
  /// The tool with its version, such as `tifa 0.1.0`.
  public var toolVersion: String?
  /// The version of the normaliser that cut the texts.
  public var normaliserVersion: String?
  /// The command that gives the same report again.
  public var command: String?
  /// By text of the report: the commit of the corpus that the text stands in; nil for a file.
  public var commits: [String?]

  /// Creates a provenance; what is nil is left out of the report.
  public init(
    toolVersion: String? = nil, normaliserVersion: String? = nil, command: String? = nil, commits: [String?] = []
  ) {
    self.toolVersion = toolVersion
    self.normaliserVersion = normaliserVersion
    self.command = command
    self.commits = commits
  }
}
