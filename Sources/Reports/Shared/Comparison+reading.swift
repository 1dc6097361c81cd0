import DiffEngine
import StatementModel

extension Comparison {
  /// The ids of a correspondence's clauses, by side.
  func ids(of correspondence: Correspondence) -> Pair<[String]> {
    Pair(
      old: correspondence.old.map { units.old[$0].clause.id },
      new: correspondence.new.map { units.new[$0].clause.id })
  }
}

extension Places {
  /// The places of several clauses: `一 p1`, `一 p1, 一 p2`, or `一 p1 – 一 p4` for more than two.
  func span(_ indices: [Int]) -> String {
    guard let first = indices.first, let last = indices.last else { return "" }
    if indices.count > 2 { return "\(names[first]) – \(names[last])" }
    return indices.map { names[$0] }.joined(separator: ", ")
  }
}
