public import CorpusStore
public import StatementModel

/// What came of cutting one text anew.
public struct RenormalisationOutcome: Sendable {
  /// Which text.
  public let id: TextID
  /// The version of the rules that had cut it.
  public let from: Int
  /// Its new revision, or that it came out as it was.
  public let result: AddResult
}
