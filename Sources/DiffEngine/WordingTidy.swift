import SequenceDiff

/// Makes a shortest edit script readable: edits that a reader would take as one become one.
///
/// The shortest script of two sentences keeps accidental common characters, and reads as confetti. A stretch that is kept
/// between two edits is swallowed when it is small beside them.
struct WordingTidy {
  private let tokens: (old: [WordingToken], new: [WordingToken])

  /// A kept stretch of more weight than this is never swallowed.
  private static let largestSwallowed = 6

  init(old: [WordingToken], new: [WordingToken]) { tokens = (old, new) }

  /// The tidied runs; they cover both sides and alternate as before.
  func tidied(_ runs: [EditRun]) -> [EditRun] {
    var result: [EditRun] = []
    for run in runs {
      result.append(run)
      while let merged = merging(&result) { result.append(merged) }
    }
    return result
  }

  /// Where the last three runs are edit, small kept stretch, edit: takes them off and returns their union.
  private func merging(_ runs: inout [EditRun]) -> EditRun? {
    guard runs.count >= 3 else { return nil }
    let (first, kept, last) = (runs[runs.count - 3], runs[runs.count - 2], runs[runs.count - 1])
    guard !first.isEqual, kept.isEqual, !last.isEqual, isSwallowed(kept, between: first, and: last) else { return nil }
    runs.removeLast(3)
    return EditRun(
      old: first.old.lowerBound..<last.old.upperBound, new: first.new.lowerBound..<last.new.upperBound, isEqual: false)
  }

  private func isSwallowed(_ kept: EditRun, between first: EditRun, and last: EditRun) -> Bool {
    let weight = weight(tokens.old[kept.old])
    if weight == 0 { return isBlank(kept) || isReplacement(first) || isReplacement(last) }
    let (before, after) = (size(first), size(last))
    if weight == 1 { return before + after >= 2 && min(before, after) >= 1 }
    return weight <= Self.largestSwallowed && weight * 2 <= min(before, after)
  }

  private func isBlank(_ run: EditRun) -> Bool { tokens.old[run.old].allSatisfy { $0.kind == .blank } }

  private func isReplacement(_ run: EditRun) -> Bool { !run.old.isEmpty && !run.new.isEmpty }

  private func size(_ run: EditRun) -> Int { max(weight(tokens.old[run.old]), weight(tokens.new[run.new])) }

  private func weight(_ tokens: ArraySlice<WordingToken>) -> Int { tokens.reduce(0) { $0 + $1.weight } }
}
