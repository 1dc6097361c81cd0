/// One place where a statement names an instrument.
public struct InstrumentMention: Hashable, Sendable {
  /// What stands around the name; the marks carry meaning, and are spelled in JSON as the raw values.
  public enum Marks: String, Sendable, CaseIterable {
    /// 《》: a document that there is.
    case title
    /// Quotation marks: a text that is not concluded, as a rule.
    case quotation
    /// None.
    case none
  }

  /// The statement, by its number.
  public let statement: Int
  /// The id of the clause.
  public let clause: String
  /// The name as written, without marks.
  public let name: String
  /// What stands around it.
  public let marks: Marks
  /// How far it has come; nil where it is only cited.
  public let stage: InstrumentStage?
  /// The words that say so; empty where none do.
  public let cue: String
}
