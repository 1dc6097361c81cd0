public import DiffEngine
public import StatementModel

/// A series as one table: a column for each text, a row for each lineage, rows put together by topic.
public struct Synopsis: Sendable {
  /// What stands in a cell: the clauses of a lineage in one text.
  public struct Cell: Sendable {
    /// The clauses, counted over the text from 0.
    public let clauses: [Int]
    /// What became of the cell before it; nil for the first of the row.
    public let change: Correspondence?
    /// How many texts of the series, between this cell and the one before it, have none of the row's clauses.
    public let skipped: Int
    /// Which section of its text the clauses stand in, 1 for the first; nil outside of sections.
    public let section: Int?
  }

  /// A lineage.
  public struct Row: Sendable {
    /// Its id: that of its first clause.
    public let id: String
    /// The lineage, by its number in the history.
    public let lineage: Int
    /// Its cells, one a column; nil where the text has none of its clauses.
    public let cells: [Cell?]

    /// The first column that it stands in.
    public var first: Int { cells.firstIndex { $0 != nil } ?? 0 }
    /// The last column that it stands in.
    public var last: Int { cells.lastIndex { $0 != nil } ?? 0 }
    /// The columns between those that it does not stand in.
    public var gaps: [Int] { (first...last).filter { cells[$0] == nil } }
  }

  /// Rows that belong together, since they stand in one section.
  public struct Topic: Sendable {
    /// What it is called: the label and heading of its section in the last text that has it, else the beginning of it.
    public let title: String
    /// Its rows, in the order of reading.
    public let rows: [Row]
  }

  /// The lineages that the table shows.
  public let history: SeriesHistory
  /// The topics in the order of the last text; a topic that it does not have stands where an earlier one had it.
  public let topics: [Topic]

  /// The texts, oldest first: the columns.
  public var texts: [StatementText] { history.texts }
  /// All rows in order.
  public var rows: [Row] { topics.flatMap(\.rows) }
}
