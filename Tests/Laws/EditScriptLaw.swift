public import SequenceDiff

/// The law of an edit script: it covers both sides once, in order, equal and unequal runs alternate, and its equal runs
/// are equal.
public enum EditScriptLaw {
  /// The breaches; linear.
  public static func problems(in runs: [EditRun], _ old: [Int32], _ new: [Int32]) -> [String] {
    var breaches = Breaches()
    breaches.require(runs.flatMap { Array(old[$0.old]) } == old, "the old side is not covered once")
    breaches.require(runs.flatMap { Array(new[$0.new]) } == new, "the new side is not covered once")
    breaches.require(zip(runs, runs.dropFirst()).allSatisfy { $0.isEqual != $1.isEqual }, "two runs of one kind meet")
    for run in runs {
      breaches.require(!run.old.isEmpty || !run.new.isEmpty, "an empty run")
      breaches.require(!run.isEqual || Array(old[run.old]) == Array(new[run.new]), "an equal run that differs")
    }
    return breaches.list
  }

  /// The length of the longest common subsequence by the textbook table: the reference for the shortest script.
  public static func commonLength(_ old: [Int32], _ new: [Int32]) -> Int {
    var row = [Int](repeating: 0, count: new.count + 1)
    for symbol in old {
      var diagonal = 0
      for column in new.indices {
        let above = row[column + 1]
        row[column + 1] = symbol == new[column] ? diagonal + 1 : max(above, row[column])
        diagonal = above
      }
    }
    return row[new.count]
  }
}
