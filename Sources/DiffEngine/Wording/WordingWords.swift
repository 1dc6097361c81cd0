import Normalizer
import SequenceDiff

/// Widens edits that begin or end inside a Chinese word to the whole word: 主要 → 重要, not 主 → 重 before 要.
///
/// The script is found character by character, since segmenters disagree, and shown by words. An edge is clean where both
/// sides have a word boundary. A word that only gains or loses a part stays as it is: 合作 → 合作社 is one character
/// added; but what is kept between two edits and is no word on both sides goes with them: 起诉 → 提起诉讼.
struct WordingWords {
  private let tokens: (old: [WordingToken], new: [WordingToken])
  private let boundaries: (old: [Bool], new: [Bool])

  /// Characters by which an edge moves at most; the words of the dictionary that are longer are names and set phrases.
  private static let farthest = 3

  init(old: [WordingToken], new: [WordingToken], boundaries: (old: [Bool], new: [Bool])) {
    tokens = (old, new)
    self.boundaries = boundaries
  }

  /// The runs with their edges moved; they cover both sides and alternate as before.
  func widened(_ runs: [EditRun]) -> [EditRun] {
    var runs = runs
    for index in runs.indices where !runs[index].isEqual && cutsWord(runs[index]) {
      if index > 0 { moveStart(&runs, at: index) }
      if index + 1 < runs.count { moveEnd(&runs, at: index) }
    }
    return swallowingParts(runs.joined())
  }

  /// The runs without kept stretches between two edits that are short and have a word cut at either end.
  private func swallowingParts(_ runs: [EditRun]) -> [EditRun] {
    guard runs.count > 2 else { return runs }
    var runs = runs
    for index in 1..<(runs.count - 1) where runs[index].isEqual && isPart(runs[index]) {
      runs[index] = EditRun(old: runs[index].old, new: runs[index].new, isEqual: false)
    }
    return runs.joined()
  }

  private func isPart(_ kept: EditRun) -> Bool {
    kept.old.count <= Self.farthest && !isClean(kept.old.lowerBound, kept.new.lowerBound)
      && !isClean(kept.old.upperBound, kept.new.upperBound)
  }

  /// Whether the side that gains or loses nothing is cut inside a word; always asked where both sides change.
  private func cutsWord(_ run: EditRun) -> Bool {
    if run.old.isEmpty { return !isBoundary(run.old.lowerBound, tokens.old, boundaries.old) }
    if run.new.isEmpty { return !isBoundary(run.new.lowerBound, tokens.new, boundaries.new) }
    return true
  }

  private func isBoundary(_ index: Int, _ tokens: [WordingToken], _ boundaries: [Bool]) -> Bool {
    guard index > 0, index < tokens.count, tokens[index - 1].kind == .ideograph, tokens[index].kind == .ideograph
    else { return true }
    return boundaries[tokens[index].range.lowerBound]
  }

  private func isClean(_ old: Int, _ new: Int) -> Bool {
    isBoundary(old, tokens.old, boundaries.old) && isBoundary(new, tokens.new, boundaries.new)
  }

  private func moveStart(_ runs: inout [EditRun], at index: Int) {
    let (kept, run) = (runs[index - 1], runs[index])
    let room = min(kept.old.count, Self.farthest)
    guard let step = (0...room).first(where: { isClean(run.old.lowerBound - $0, run.new.lowerBound - $0) }), step > 0
    else { return }
    let (old, new) = (run.old.lowerBound - step, run.new.lowerBound - step)
    runs[index - 1] = EditRun(old: kept.old.lowerBound..<old, new: kept.new.lowerBound..<new, isEqual: true)
    runs[index] = EditRun(old: old..<run.old.upperBound, new: new..<run.new.upperBound, isEqual: false)
  }

  private func moveEnd(_ runs: inout [EditRun], at index: Int) {
    let (kept, run) = (runs[index + 1], runs[index])
    let room = min(kept.old.count, Self.farthest)
    guard let step = (0...room).first(where: { isClean(run.old.upperBound + $0, run.new.upperBound + $0) }), step > 0
    else { return }
    let (old, new) = (run.old.upperBound + step, run.new.upperBound + step)
    runs[index + 1] = EditRun(old: old..<kept.old.upperBound, new: new..<kept.new.upperBound, isEqual: true)
    runs[index] = EditRun(old: run.old.lowerBound..<old, new: run.new.lowerBound..<new, isEqual: false)
  }
}
