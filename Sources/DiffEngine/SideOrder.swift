import Normalizer
import StatementModel

/// Aligns two texts in an order of its own, so that which of them is called old decides nothing.
///
/// Every step of an alignment breaks ties somewhere; here each is broken for the same one of the two texts. Two texts that
/// are equal in all that an alignment looks at stay as they are.
struct SideOrder {
  private let forms: Pair<[ComparisonForm]>
  private let kinds: Pair<[RoleKind]>
  private let pairings: [ClausePairing]

  init(forms: Pair<[ComparisonForm]>, kinds: Pair<[RoleKind]>, pairings: [ClausePairing]) {
    self.forms = forms
    self.kinds = kinds
    self.pairings = pairings
  }

  /// The groups that an aligner finds, ordered by their first new clause.
  func groups(options: AlignmentOptions) -> [AlignedGroup] {
    guard isExchanged else {
      return Aligner(forms: forms, kinds: kinds, options: options, pairings: HandPairings(pairings)).groups()
    }
    let turned = HandPairings(pairings.map(\.exchanged))
    let aligner = Aligner(forms: forms.exchanged, kinds: kinds.exchanged, options: options, pairings: turned)
    return aligner.groups().map(\.exchanged).sorted { ($0.new[0], $0.old[0]) < ($1.new[0], $1.old[0]) }
  }

  /// Whether the new text goes first: by wording, then by roles, then by what people said; linear in the texts.
  private var isExchanged: Bool {
    precedes(forms.new.map(\.scalars), forms.old.map(\.scalars))
      ?? precedes([kinds.new.map(\.rawValue)], [kinds.old.map(\.rawValue)])
      ?? precedes(said { [$0.new, $0.old] }, said { [$0.old, $0.new] }) ?? false
  }

  /// What people said, the places as one side sees them, in an order that does not depend on when it was said.
  private func said(places: (ClausePairing) -> [Int]) -> [[Int]] {
    pairings.map { places($0) + [$0.isApart ? 1 : 0] }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Whether the first of two lists of lists goes before the second; nil where they are equal.
  private func precedes<Element: Comparable>(_ first: [[Element]], _ second: [[Element]]) -> Bool? {
    for (a, b) in zip(first, second) where a != b { return a.lexicographicallyPrecedes(b) }
    return first.count == second.count ? nil : first.count < second.count
  }
}
