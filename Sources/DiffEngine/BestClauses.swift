/// Keeps the few best of many clauses: the largest values, and between equal values the earlier clause.
struct BestClauses {
  private let limit: Int
  private var clauses: [Int32] = []
  private var values: [Double] = []

  /// Keeps at most `limit` clauses.
  init(limit: Int) { self.limit = limit }

  /// Takes a clause where it is among the best so far; O(1) where it is not.
  mutating func consider(_ clause: Int32, _ value: Double) {
    if clauses.count == limit {
      guard let last = clauses.last, value > values[limit - 1] || (value == values[limit - 1] && clause < last) else {
        return
      }
      clauses.removeLast()
      values.removeLast()
    }
    var place = clauses.count
    while place > 0, values[place - 1] < value || (values[place - 1] == value && clauses[place - 1] > clause) {
      place -= 1
    }
    clauses.insert(clause, at: place)
    values.insert(value, at: place)
  }

  /// The clauses, best first; it is empty afterwards.
  mutating func drained() -> [Int32] {
    defer {
      clauses.removeAll(keepingCapacity: true)
      values.removeAll(keepingCapacity: true)
    }
    return clauses
  }
}
