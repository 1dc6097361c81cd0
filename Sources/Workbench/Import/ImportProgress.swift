/// How far an import is.
public struct ImportProgress: Hashable, Sendable {
  /// What is being done.
  public enum Step: Hashable, Sendable {
    /// Documents are read and cut.
    case reading
    /// Revisions are written.
    case recording
  }

  /// What is being done.
  public let step: Step
  /// How many documents it has been done to.
  public let done: Int
  /// How many documents there are, as far as is known: the files of an archive are counted as they come.
  public let total: Int
}
