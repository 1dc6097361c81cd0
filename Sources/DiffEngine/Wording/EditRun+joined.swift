import SequenceDiff

extension [EditRun] {
  /// The runs without empty ones; edits between which nothing is kept any more are one edit.
  func joined() -> [EditRun] {
    reduce(into: []) { result, run in
      if run.old.isEmpty, run.new.isEmpty { return }
      guard let last = result.last, last.isEqual == run.isEqual else { return result.append(run) }
      result[result.count - 1] = EditRun(
        old: last.old.lowerBound..<run.old.upperBound, new: last.new.lowerBound..<run.new.upperBound,
        isEqual: run.isEqual)
    }
  }
}
