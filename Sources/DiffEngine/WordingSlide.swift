import SequenceDiff

/// Slides pure insertions and deletions to where a reader would cut.
///
/// `A、B` against `A、C、B` can be told as `、C` or as `C、`; both are shortest. The stretch that begins after a mark or
/// blank, or ends with one, is the one that people mean.
struct WordingSlide {
  private let keys: (old: [Int32], new: [Int32])
  private let tokens: (old: [WordingToken], new: [WordingToken])

  init(keys: (old: [Int32], new: [Int32]), tokens: (old: [WordingToken], new: [WordingToken])) {
    self.keys = keys
    self.tokens = tokens
  }

  /// The runs with every pure insertion or deletion at its best place.
  func slid(_ runs: [EditRun]) -> [EditRun] {
    var runs = runs
    for index in runs.indices where !runs[index].isEqual && (runs[index].old.isEmpty != runs[index].new.isEmpty) {
      slide(&runs, at: index)
    }
    return runs.joined()
  }

  private func slide(_ runs: inout [EditRun], at index: Int) {
    let isInsertion = runs[index].old.isEmpty
    let (keys, tokens) = isInsertion ? (keys.new, tokens.new) : (keys.old, tokens.old)
    let range = isInsertion ? runs[index].new : runs[index].old
    let before = index > 0 ? runs[index - 1].old.count : 0
    let after = index + 1 < runs.count ? runs[index + 1].old.count : 0
    let best = offsets(keys, range, before: before, after: after)
      .max { (strength(tokens, range, $0), -abs($0)) < (strength(tokens, range, $1), -abs($1)) }
    if let best, best != 0 { move(&runs, at: index, by: best) }
  }

  /// Every distance that the stretch may slide by: what it leaves must equal what it takes.
  private func offsets(_ keys: [Int32], _ range: Range<Int>, before: Int, after: Int) -> [Int] {
    var offsets = [0]
    var left = 0
    while left < before, keys[range.lowerBound - left - 1] == keys[range.upperBound - left - 1] {
      left += 1
      offsets.append(-left)
    }
    var right = 0
    while right < after, keys[range.lowerBound + right] == keys[range.upperBound + right] {
      right += 1
      offsets.append(right)
    }
    return offsets
  }

  private func strength(_ tokens: [WordingToken], _ range: Range<Int>, _ offset: Int) -> Int {
    let (start, end) = (range.lowerBound + offset, range.upperBound + offset)
    let beginsAfterCut = start == 0 || tokens[start - 1].weight == 0
    let endsWithCut = tokens[end - 1].weight == 0
    let stopsBeforeCut = end == tokens.count || tokens[end].weight == 0
    return (beginsAfterCut ? 3 : 0) + (endsWithCut ? 2 : 0) + (stopsBeforeCut ? 1 : 0)
  }

  private func move(_ runs: inout [EditRun], at index: Int, by offset: Int) {
    let run = runs[index]
    runs[index] = EditRun(old: shifted(run.old, offset), new: shifted(run.new, offset), isEqual: false)
    if index > 0 {
      let kept = runs[index - 1]
      runs[index - 1] = EditRun(
        old: kept.old.lowerBound..<runs[index].old.lowerBound, new: kept.new.lowerBound..<runs[index].new.lowerBound,
        isEqual: true)
    }
    let next = runs[index]
    guard index + 1 < runs.count else {
      runs.append(
        EditRun(
          old: next.old.upperBound..<run.old.upperBound, new: next.new.upperBound..<run.new.upperBound, isEqual: true))
      return
    }
    let kept = runs[index + 1]
    runs[index + 1] = EditRun(
      old: next.old.upperBound..<kept.old.upperBound, new: next.new.upperBound..<kept.new.upperBound, isEqual: true)
  }

  private func shifted(_ range: Range<Int>, _ offset: Int) -> Range<Int> {
    range.lowerBound + offset..<range.upperBound + offset
  }
}
