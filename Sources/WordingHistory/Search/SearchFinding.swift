public import StatementModel

/// What a search found in one text.
public struct SearchFinding: Hashable, Sendable {
  /// A clause with a match, as pieces of its wording.
  public struct Line: Hashable, Sendable {
    /// A piece of the wording as written.
    public struct Piece: Hashable, Sendable {
      /// The wording.
      public let text: String
      /// Whether it was searched for.
      public let isMatch: Bool

      /// Creates a piece.
      public init(_ text: String, isMatch: Bool) { (self.text, self.isMatch) = (text, isMatch) }
    }

    /// The id of the clause.
    public let clause: String
    /// The pieces, in order; of a long clause only what stands around the first match.
    public let pieces: [Piece]

    /// Creates a line.
    public init(clause: String, pieces: [Piece]) { (self.clause, self.pieces) = (clause, pieces) }

    /// Its wording in one piece.
    public var context: String { pieces.map(\.text).joined() }
  }

  /// The text, with `@` and a number for a revision that is not the newest.
  public let text: String
  /// The day of issue; nil where it is not known.
  public let date: StatementDate?
  /// The title; nil where none is known.
  public let title: String?
  /// How many matches there are.
  public let count: Int
  /// The clauses of the matches, in order; empty where only counts were asked for.
  public let lines: [Line]

  /// Creates a finding.
  public init(text: String, date: StatementDate?, title: String?, count: Int, lines: [Line] = []) {
    (self.text, self.date, self.title, self.count, self.lines) = (text, date, title, count, lines)
  }
}
