import DiffEngine
import StatementModel

/// English sentences that need counting.
enum EnglishSentences {
  /// `1 clause`, `2 clauses`.
  static func clauses(_ count: Int) -> String { count == 1 ? "1 clause" : "\(count) clauses" }

  /// The figures as two sentences that can be quoted as they stand; every kind of change is named, zeros too.
  static func digest(_ summary: Summary) -> String {
    let counted = Change.allCases.map { change in
      let main = summary.byMainChange[change, default: 0]
      let beside = summary.byAnyChange[change, default: 0] - main
      return "\(main) \(phrase(change))" + (beside > 0 ? " (and \(beside) more beside another change)" : "")
    }
    return "The old text has \(clauses(summary.clauses.old)), the new text \(summary.clauses.new). "
      + counted.dropLast().joined(separator: ", ") + " and " + (counted.last ?? "") + "."
  }

  /// `Unlike texts are compared: genre (joint statement → law).`; nil for texts that are not known to be unlike.
  static func comparability(_ comparability: Comparability) -> String? {
    let differences = comparability.differences.map { difference in
      let values = difference.values.map { $0.isEmpty ? "not known" : $0.map(VisibleText.line).joined(separator: ", ") }
      // Parties are names as written; everything else is a word of a closed list.
      let shown = difference.aspect == .parties ? values : values.map { $0.replacing("-", with: " ") }
      return "\(difference.aspect.rawValue.replacing("-", with: " ")) (\(shown.old) → \(shown.new))"
    }
    guard !differences.isEmpty else { return nil }
    return
      "Unlike texts are compared: \(differences.joined(separator: ", ")). Differences of wording may come from that."
  }

  /// A run of clauses without a change to show.
  static func unchanged(_ count: Int, _ editorial: Int, _ first: String, _ last: String) -> String {
    let range = first == last ? first : "\(first) – \(last)"
    let typography =
      editorial == 0 ? "" : editorial == count ? " but for typography" : ", \(editorial) of them but for typography"
    return "\(clauses(count)) unchanged\(typography) (\(range))"
  }

  private static func phrase(_ change: Change) -> String {
    switch change {
    case .unchanged: "unchanged"
    case .editorial: "editorial only"
    default: change.rawValue
    }
  }
}
