import Normalizer
import StatementModel

/// Pairs clauses that are identical in comparison form, those that occur several times included.
///
/// First the forms that occur once on each side (the anchors of P. Bram Cohen's patience diff); from these, and from both
/// ends of the texts, pairing spreads to identical neighbours; what is left between two pairs is paired in order where
/// both sides have it equally often. So a text against itself is all anchors, however often it repeats itself.
struct EqualForms {
  /// The pairs, ordered by old clause.
  let pairs: [(old: Int, new: Int)]

  init(_ forms: Pair<[ComparisonForm]>) {
    var interner = RunInterner()
    let numbers = forms.map { side in side.map { Int(interner.number(of: $0.scalars)) } }
    var pairing = EqualFormPairing(numbers, forms: interner.count)
    pairing.pairUnique()
    pairing.spread()
    pairing.pairBetween()
    pairs = pairing.pairs
  }
}
