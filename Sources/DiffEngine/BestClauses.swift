/// Keeps the few best of many clauses: the largest values, and between equal values the earlier clause.
struct BestClauses {
  private let limit: Int
  private var count = 0
  private var clauses: [Int32]
  private var values: [Double]

  /// Keeps at most `limit` clauses.
  init(limit: Int) {
    self.limit = limit
    // One more, since a clause is written behind the worst before it finds its place.
    clauses = Array(repeating: 0, count: limit + 1)
    values = Array(repeating: 0, count: limit + 1)
  }

  /// Takes a clause where it is among the best so far; O(1) where it is not.
  mutating func consider(_ clause: Int32, _ value: Double) {
    var place = count
    while place > 0, values[place - 1] < value || (values[place - 1] == value && clauses[place - 1] > clause) {
      clauses[place] = clauses[place - 1]
      values[place] = values[place - 1]
      place -= 1
    }
    clauses[place] = clause
    values[place] = value
    count = min(limit, count + 1)
  }

  /// The clauses, best first; it is empty afterwards.
  mutating func drained() -> ArraySlice<Int32> {
    defer { count = 0 }
    return clauses[..<count]
  }
}
