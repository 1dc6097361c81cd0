import SequenceDiff
import StatementModel

/// Turns token runs into edits of the wording as written, parting typography from wording.
struct EditWriter {
  private(set) var edits: [Edit] = []
  /// Equal wording that is not written yet, so that neighbouring tokens make one step; of the old side.
  private var pendingEqual = 0..<0

  private let old: SideText
  private let new: SideText

  init(old: SideText, new: SideText) {
    self.old = old
    self.new = new
  }

  /// Appends one run; runs come in order.
  mutating func write(_ run: EditRun, tokens: (old: [WordingToken], new: [WordingToken])) {
    guard run.isEqual else {
      let changed = (old: tokens.old[run.old], new: tokens.new[run.new])
      let isBlank = changed.old.allSatisfy { $0.kind == .blank } && changed.new.allSatisfy { $0.kind == .blank }
      append(writtenRange(old, changed.old), writtenRange(new, changed.new), isEditorial: isBlank)
      return
    }
    if let range = writtenAlike(tokens.old[run.old], tokens.new[run.new]) { return appendEqual(range) }
    for (oldToken, newToken) in zip(tokens.old[run.old], tokens.new[run.new]) {
      writeEqual(old.writtenRange(oldToken.range), new.writtenRange(newToken.range))
    }
  }

  private func writtenRange(_ side: SideText, _ tokens: ArraySlice<WordingToken>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return side.writtenRange(first.range.lowerBound..<last.range.upperBound)
  }

  /// The old side's written range of tokens that are equal in comparison form, where both sides write them all alike.
  private func writtenAlike(_ a: ArraySlice<WordingToken>, _ b: ArraySlice<WordingToken>) -> Range<Int>? {
    let (x, y) = (writtenRange(old, a), writtenRange(new, b))
    guard x.count == y.count, old.written[x] == new.written[y],
      zip(a, b).allSatisfy({
        old.origins[$0.range.lowerBound] - x.lowerBound == new.origins[$1.range.lowerBound] - y.lowerBound
      })
    else { return nil }
    return x
  }

  /// Equal in comparison form: what the writing shares at both ends is equal, the rest is editorial.
  private mutating func writeEqual(_ a: Range<Int>, _ b: Range<Int>) {
    let (x, y) = (old.written[a], new.written[b])
    var head = 0
    while head < min(x.count, y.count), x[a.lowerBound + head] == y[b.lowerBound + head] { head += 1 }
    var tail = 0
    while tail < min(x.count, y.count) - head, x[a.upperBound - tail - 1] == y[b.upperBound - tail - 1] { tail += 1 }
    appendEqual(a.lowerBound..<a.lowerBound + head)
    append(
      a.lowerBound + head..<a.upperBound - tail, b.lowerBound + head..<b.upperBound - tail, isEditorial: true)
    appendEqual(a.upperBound - tail..<a.upperBound)
  }

  private mutating func appendEqual(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if pendingEqual.upperBound == range.lowerBound, !pendingEqual.isEmpty {
      pendingEqual = pendingEqual.lowerBound..<range.upperBound
    } else {
      finish()
      pendingEqual = range
    }
  }

  /// Writes what is pending; to be called after the last run.
  mutating func finish() {
    guard !pendingEqual.isEmpty else { return }
    let wording = old.wording(pendingEqual)
    edits.append(Edit(.equal, old: wording, new: wording))
    pendingEqual = 0..<0
  }

  private mutating func append(_ a: Range<Int>, _ b: Range<Int>, isEditorial: Bool) {
    guard !a.isEmpty || !b.isEmpty else { return }
    finish()
    let operation: Edit.Operation = a.isEmpty ? .insert : b.isEmpty ? .delete : .replace
    edits.append(Edit(operation, old: old.wording(a), new: new.wording(b), isEditorial: isEditorial))
  }
}
