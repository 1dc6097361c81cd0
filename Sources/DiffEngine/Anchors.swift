import Normalizer
import StatementModel

/// Clauses that are identical in comparison form and the only ones of their form on each side.
struct Anchors {
  /// The pairs, ordered by old clause.
  let pairs: [(old: Int, new: Int)]

  init(_ forms: Pair<[ComparisonForm]>) {
    var interner = Interner<[UInt32]>()
    let numbers = forms.map { side in side.map { Int(interner.number(of: $0.scalars)) } }
    let places = numbers.map { Self.uniquePlaces($0, count: interner.count) }
    pairs = zip(places.old, places.new).compactMap { old, new in
      if case .once(let old) = old, case .once(let new) = new { return (old, new) }
      return nil
    }.sorted { $0.0 < $1.0 }
  }

  private enum Place {
    case never
    case once(Int)
    case often
  }

  private static func uniquePlaces(_ numbers: [Int], count: Int) -> [Place] {
    var places = [Place](repeating: .never, count: count)
    for (clause, number) in numbers.enumerated() {
      if case .never = places[number] { places[number] = .once(clause) } else { places[number] = .often }
    }
    return places
  }
}
