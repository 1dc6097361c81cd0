import DiffEngine
import Normalizer
import StatementModel

/// Which rows of a synopsis are shown.
public struct SynopsisFilter: Sendable {
  /// What has to have become of a row.
  public enum Only: String, Sendable, CaseIterable {
    /// Its wording changed in substance somewhere.
    case changed
    /// It came in after the first text.
    case new
    /// The last text does not have it.
    case dropped
  }

  /// What has to have become of a row; nil for anything.
  public var only: Only?
  /// A phrase that the topic's title, or some cell of the row, has to hold in comparison form; nil for any.
  public var phrase: String?

  /// Creates a filter that shows everything.
  public init() {}

  /// Whether everything is shown.
  public var showsAll: Bool { only == nil && phrase == nil }
}

extension Synopsis {
  /// The same table with the rows that `filter` shows; topics without rows are left out.
  public func filtered(by filter: SynopsisFilter) -> Synopsis {
    guard !filter.showsAll else { return self }
    let language = texts.first?.metadata.language.value ?? .undetermined
    let phrase = filter.phrase.map { Self.folded($0, language) }
    let kept = topics.map { topic in
      let isTitled = phrase.map { Self.folded(topic.title, language).contains($0) } ?? true
      return Topic(
        title: topic.title,
        rows: topic.rows.filter { row in
          isKept(row, filter.only) && (isTitled || holds(row, phrase ?? [], language))
        })
    }
    return Synopsis(history: history, topics: kept.filter { !$0.rows.isEmpty })
  }

  private func isKept(_ row: Row, _ only: SynopsisFilter.Only?) -> Bool {
    switch only {
    case nil: true
    case .changed: row.cells.contains { $0?.change?.isSubstantive == true }
    case .new: row.first > 0
    case .dropped: row.last < texts.count - 1
    }
  }

  private func holds(_ row: Row, _ phrase: [UInt32], _ language: Language) -> Bool {
    row.cells.indices.contains { column in
      row.cells[column].map { Self.folded(wording(of: $0, in: column), language).contains(phrase) } ?? false
    }
  }

  /// The wording of a cell, its clauses one after the other.
  public func wording(of cell: Cell, in column: Int) -> String {
    cell.clauses.map { texts[column][history.units[column][$0].clause.range] }.joined()
  }

  private static func folded(_ text: String, _ language: Language) -> [UInt32] {
    let scalars = Array(text.unicodeScalars)
    return ComparisonForm(folding: scalars[...], language: language).scalars
  }
}
