import DiffEngine

extension Change {
  /// One character that tells a change apart without colour; the word stands beside it.
  var sign: String {
    switch self {
    case .unchanged: "="
    case .editorial: "≈"
    case .reworded: "~"
    case .moved: ">"
    case .split: "Y"
    case .merged: "λ"
    case .renumbered: "#"
    case .added: "+"
    case .removed: "-"
    }
  }
}
