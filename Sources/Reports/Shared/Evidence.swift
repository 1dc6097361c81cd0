import DiffEngine
import StatementModel

extension Catalogue {
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
