import DiffEngine
import Reports
import StatementModel

/// One line of the comparison of a series.
struct SeriesLine: Sendable {
  /// The line with its line end.
  let json: String
  private let outcome: (hasSubstantiveChange: Bool, hasAnyChange: Bool, notes: [String])?
  private let unreadable: TextID?

  init(_ outcome: ComparisonOutcome, explain: Bool) {
    json = ComparisonJSON(explain: explain, onOneLine: true).rendered(outcome.comparison)
    self.outcome = (outcome.comparison.hasSubstantiveChange, outcome.comparison.hasAnyChange, outcome.notes)
    unreadable = nil
  }

  init(unreadable id: TextID, _ error: WorkbenchError) {
    json = FailureJSON.line(text: id.description, error: error.description, hint: error.hint)
    outcome = nil
    unreadable = id
  }

  func add(to sum: inout SeriesOutcome) {
    if let unreadable { sum.unreadable.append(unreadable) }
    guard let outcome else { return }
    sum.comparisons += 1
    sum.hasSubstantiveChange = sum.hasSubstantiveChange || outcome.hasSubstantiveChange
    sum.hasAnyChange = sum.hasAnyChange || outcome.hasAnyChange
    sum.notes += outcome.notes
  }
}
