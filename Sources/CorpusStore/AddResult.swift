/// What came of recording one revision.
public enum AddResult: Hashable, Sendable {
  /// It is recorded and durable: its commit, and its number among the revisions of its text.
  case added(commit: CommitID, number: Int)
  /// The corpus holds exactly that already, as this revision; nothing was written.
  case unchanged(Revision)
}
