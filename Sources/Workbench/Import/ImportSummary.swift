/// What came of an import, document by document.
public struct ImportSummary: Sendable {
  /// A document that could not be taken, or a file that is none.
  public struct Remark: Hashable, Sendable {
    /// Its path.
    public let path: String
    /// Why, as a sentence without a full stop.
    public let reason: String
    /// What to do next; empty where nothing has to be done.
    public let hint: String
  }

  /// The documents that were, or would be, recorded, in the order of recording.
  public internal(set) var outcomes: [ImportOutcome] = []
  /// The documents that could not be read, cut or named.
  public internal(set) var refused: [Remark] = []
  /// The files of folders and archives that are no documents.
  public internal(set) var leftOut: [Remark] = []
}
