import Normalizer
import StatementModel

/// A number for every pair of clauses that depends on the two wordings alone: the last word between pairs that are equal in
/// everything else, the same whichever text is called old.
struct PairDigests {
  private let clauses: Pair<[UInt64]>

  /// Takes a digest of every clause; linear in the texts.
  init(_ forms: Pair<[ComparisonForm]>) {
    clauses = forms.map { side in side.map { Self.digest($0.scalars) } }
  }

  /// The digest of a pair; the two wordings exchanged give the same.
  func digest(old: Int, new: Int) -> UInt64 { clauses.old[old] &+ clauses.new[new] }

  /// FNV-1a of 64 bits, a scalar at a time (Fowler, Noll and Vo 1991).
  private static func digest(_ scalars: [UInt32]) -> UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for scalar in scalars { digest = (digest ^ UInt64(scalar)) &* 0x100_0000_01B3 }
    return digest
  }
}
