import StatementModel

/// A group of clauses that correspond, before anything is read about what changed.
struct AlignedGroup {
  /// Clauses of the old text, ascending.
  var old: [Int]
  /// Clauses of the new text, ascending.
  var new: [Int]
  /// The likeness of the pair that founded the group.
  var score: Double
  /// The step that found it, or that found its last further clause.
  var pass: Pass
  /// Whether it left the order of its neighbours.
  var isMoved = false
  /// On each side the clause that came close to standing in the group; nil where none did.
  var runnersUp = Pair<RunnerUp?>(old: nil, new: nil)

  /// The same group with old and new exchanged.
  var exchanged: AlignedGroup {
    var group = self
    (group.old, group.new, group.runnersUp) = (new, old, runnersUp.exchanged)
    return group
  }
}
