import CorpusStore
import Reports
import Workbench

/// What is printed of one recorded text.
enum ImportLine {
  static func written(_ outcome: ImportOutcome) -> String {
    let path = VisibleText.line(outcome.path)
    let count = outcome.clauseCount
    switch outcome.result {
    case .added(let commit, let number):
      return "added \(outcome.id)@\(number)  \(commit.short)  \(count) \(count == 1 ? "clause" : "clauses")  \(path)\n"
    case .unchanged(let revision):
      return "known \(outcome.id)@\(revision.number)  \(revision.commit.short)  unchanged  \(path)\n"
    }
  }
}
