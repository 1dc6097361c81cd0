import Normalizer
public import StatementModel

extension DiffEngine {
  /// Reads what happened to clauses that are known to correspond, without aligning anything else: their wording diff, and
  /// the changes that it shows; whether they moved cannot be seen from them alone.
  ///
  /// `old` and `new` count the clauses of their texts from 0, ascending, and neither is empty. The pass and score say how
  /// the correspondence is known.
  public func read(
    old: [Int], new: [Int], of texts: Pair<StatementText>, units: Pair<[ClauseUnit]>, pass: Pass, score: Double
  ) -> Correspondence {
    let chosen = Pair(old: old.map { units.old[$0] }, new: new.map { units.new[$0] })
    let forms = Pair(old: forms(texts.old, chosen.old), new: forms(texts.new, chosen.new))
    let reader = CorrespondenceReader(
      texts: texts, units: chosen, forms: forms, pairings: HandPairings([]), options: wording)
    let read = reader.read(
      AlignedGroup(
        old: Array(chosen.old.indices), new: Array(chosen.new.indices), score: score, pass: pass, isMoved: false))
    return Correspondence(
      change: read.change, also: read.also, old: old, new: new, pass: pass, score: score, edits: read.edits)
  }
}
