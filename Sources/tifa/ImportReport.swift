import CorpusStore
import Reports
import StatementModel
import Workbench

/// What is printed of an import.
struct ImportReport {
  let summary: ImportSummary
  var isDryRun = false

  /// A line for each document; after many, how many there were of each kind.
  var text: String {
    let lines = summary.outcomes.map(Self.line)
    return lines.joined() + (lines.count + summary.refused.count + summary.leftOut.count > Self.few ? totals : "")
  }

  private static let few = 20

  /// A line for one document.
  static func line(_ outcome: ImportOutcome) -> String {
    let path = VisibleText.line(outcome.path)
    let count = "\(outcome.clauseCount) \(outcome.clauseCount == 1 ? "clause" : "clauses")"
    switch outcome.result {
    case .done(.added(let commit, let number)):
      return "added \(outcome.id)@\(number)  \(commit.short)  \(count)  \(path)\n"
    case .done(.unchanged(let revision)):
      return "known \(outcome.id)@\(revision.number)  \(revision.commit.short)  unchanged  \(path)\n"
    case .planned(.first): return "would add \(outcome.id)  \(count)  \(path)\n"
    case .planned(.further): return "would revise \(outcome.id)  \(count)  \(path)\n"
    case .planned(.known): return "known \(outcome.id)  unchanged  \(path)\n"
    }
  }

  private var totals: String {
    let isNew = summary.outcomes.filter { !$0.isKnown }.count
    let parts = [
      (isNew, isDryRun ? "would be recorded" : "recorded"), (summary.outcomes.count - isNew, "known and unchanged"),
      (summary.outcomes.filter { !$0.notes.isEmpty }.count, "to look at"), (summary.refused.count, "refused"),
      (summary.leftOut.count, "left out"),
    ]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + "\n"
  }

  /// What goes to standard error: files that were left out, documents that were refused, and what that means.
  func errors(recorded: Bool) -> [String] {
    var lines = summary.leftOut.map {
      "note: \(VisibleText.line($0.path)) is left out: \(VisibleText.line($0.reason))\n"
    }
    for (index, remark) in summary.refused.enumerated() {
      lines.append("error: \(VisibleText.line(remark.reason))\n")
      let next = index + 1 < summary.refused.count ? summary.refused[index + 1].hint : nil
      if remark.hint != next { lines.append("hint: \(VisibleText.line(remark.hint))\n") }
    }
    let count = summary.refused.count
    if count > 0, !isDryRun {
      lines.append(
        recorded
          ? "error: \(count) of \(count + summary.outcomes.count) documents were not recorded\n"
          : "error: \(count == 1 ? "one document" : "\(count) documents") cannot be recorded, so nothing was\n"
            + "hint: give what is missing in a --manifest, or record the others with --skip-refused\n")
    }
    return lines
  }

  /// The same for scripts.
  func json() throws -> String {
    func remarks(_ remarks: [ImportSummary.Remark]) -> MachineOutput {
      .array(
        remarks.map { .object(["path": .string($0.path), "reason": .string($0.reason), "hint": .string($0.hint)]) })
    }
    return try MachineOutput.json([
      "added": .array(summary.outcomes.map(Self.entry)), "refused": remarks(summary.refused),
      "left_out": remarks(summary.leftOut),
    ])
  }

  private static func entry(_ outcome: ImportOutcome) -> MachineOutput {
    let (commit, number, result): (String?, Int?, String) =
      switch outcome.result {
      case .done(.added(let commit, let number)): (commit.description, number, "added")
      case .done(.unchanged(let revision)): (revision.commit.description, revision.number, "unchanged")
      case .planned(.first): (nil, nil, "would-add")
      case .planned(.further): (nil, nil, "would-revise")
      case .planned(.known): (nil, nil, "unchanged")
      }
    return .object([
      "id": .string(outcome.id.description), "revision": number.map(MachineOutput.number) ?? .null,
      "commit": .optional(commit), "result": .string(result), "clauses": .number(outcome.clauseCount),
      "path": .string(outcome.path), "notes": .array(outcome.notes.map(MachineOutput.string)),
    ])
  }
}

extension ImportOutcome {
  /// Whether the corpus held exactly that already.
  fileprivate var isKnown: Bool {
    switch result {
    case .done(.unchanged), .planned(.known): true
    default: false
    }
  }
}
