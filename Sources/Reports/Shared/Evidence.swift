import DiffEngine
import StatementModel

extension Catalogue {
  /// What people said of the clauses of a correspondence, each as a phrase.
  func pairings(_ correspondence: Correspondence, _ places: Pair<Places>) -> [String] {
    correspondence.pairings.map { pairing in
      let (reason, author) = (VisibleText.line(pairing.reason), VisibleText.line(pairing.author))
      guard pairing.isApart else { return byHand(reason, author) }
      let side: Side = correspondence.old.contains(pairing.old) ? .new : .old
      return keptApart(side, places[side].names[side == .new ? pairing.new : pairing.old], reason, author)
    }
  }

  /// How the alignment knows of a correspondence, and which clauses came close to standing in it.
  func evidence(_ correspondence: Correspondence, _ places: Pair<Places>) -> String {
    let rivals = Side.allCases.compactMap { side in
      correspondence.runnersUp[side].map { rival in
        runnerUp(
          side, places[side].names[rival.clause], FixedPoint.string(rival.score), FixedPoint.string(rival.closeness))
      }
    }
    return ([evidence(correspondence.pass, FixedPoint.string(correspondence.score))] + rivals).joined(separator: "; ")
  }
}
