/// One clause followed through a series, with its splits and merges.
public struct Lineage: Hashable, Sendable {
  /// Its clauses in one text.
  public struct Stop: Hashable, Sendable {
    /// The text, counted in the series from 0.
    public let text: Int
    /// The clauses, counted over the text from 0, ascending; never empty.
    public let clauses: [Int]
  }

  /// Its clauses text by text, oldest first; never empty.
  public let stops: [Stop]
  /// The links that hold it together, in order of their earlier, then later clause.
  public let links: [ClauseLink]

  /// The stop in a text; nil where the text has none of its clauses.
  public func stop(in text: Int) -> Stop? { stops.first { $0.text == text } }

  /// The texts between its first and last stop that have none of its clauses.
  public var gaps: [Int] {
    guard let first = stops.first, let last = stops.last else { return [] }
    let present = Set(stops.map(\.text))
    return (first.text...last.text).filter { !present.contains($0) }
  }
}
