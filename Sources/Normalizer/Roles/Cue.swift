/// A wording to recognise something by: `^应…邀请…访问` means “begins with 应, then 邀请 and 访问 somewhere after it”.
///
/// `…` stands for anything, `^` for the beginning, `$` for the end; ASCII letters match in both cases.
struct Cue: Sendable, ExpressibleByStringLiteral {
  /// The cue as it is written in a profile.
  let pattern: String
  private let parts: [[UInt32]]
  private let isAnchoredAtStart: Bool
  private let isAnchoredAtEnd: Bool

  init(stringLiteral pattern: String) {
    self.pattern = pattern
    var scalars = pattern.unicodeScalars.map(\.asciiLowercased)
    isAnchoredAtStart = scalars.first == 0x5E
    if isAnchoredAtStart { scalars.removeFirst() }
    isAnchoredAtEnd = scalars.last == 0x24
    if isAnchoredAtEnd { scalars.removeLast() }
    parts = scalars.split(separator: 0x2026).map(Array.init)
  }

  /// Whether the wording of `range` fits, hard wraps overlooked; linear in its length.
  func matches(_ text: Scalars, _ range: Range<Int>) -> Bool {
    var from = range.lowerBound
    for (place, part) in parts.enumerated() {
      let end: Int?
      if place == parts.count - 1, isAnchoredAtEnd {
        end = closing(part, text, from..<range.upperBound)
      } else if place == 0, isAnchoredAtStart {
        end = self.end(of: part, text, at: from, before: range.upperBound)
      } else {
        end = find(part, text, from..<range.upperBound)
      }
      guard let end else { return false }
      from = end
    }
    return true
  }

  /// Whether the wording that begins at `range`'s start begins with the cue's first part.
  func begins(_ text: Scalars, _ range: Range<Int>) -> Bool {
    parts.first.map { end(of: $0, text, at: range.lowerBound, before: range.upperBound) != nil } ?? false
  }

  private func find(_ part: [UInt32], _ text: Scalars, _ range: Range<Int>) -> Int? {
    guard let first = part.first else { return nil }
    var start = range.lowerBound
    while let next = text.firstIndex(ofLowercased: first, in: start..<range.upperBound) {
      if let end = end(of: part, text, at: next, before: range.upperBound) { return end }
      start = next + 1
    }
    return nil
  }

  /// The end of `range` if `part` stands right before it, a hard wrap inside it allowed for.
  private func closing(_ part: [UInt32], _ text: Scalars, _ range: Range<Int>) -> Int? {
    let latest = range.upperBound - part.count
    let starts = max(range.lowerBound, latest - Self.longestWrap)..<max(range.lowerBound, latest + 1)
    return starts.contains { end(of: part, text, at: $0, before: range.upperBound) == range.upperBound }
      ? range.upperBound : nil
  }

  /// Scalars of a line end and an indent; also of the marks that stay behind composed letters in a short cue.
  private static let longestWrap = 12

  /// The offset after `part` at `start`: a space in it stands for any blanks, and line ends inside it are overlooked.
  private func end(of part: [UInt32], _ text: Scalars, at start: Int, before limit: Int) -> Int? {
    var at = start
    for scalar in part {
      if scalar == 0x20 {
        while at > start, at < limit, text[at].isCombiningMark { at += 1 }
        guard at < limit, text[at].isBlank else { return nil }
        at = text.skippingBlanks(at..<limit)
        continue
      }
      while at > start, at < limit, text[at].endsLine || text[at].isCombiningMark { at += 1 }
      guard at < limit, text[at].asciiLowercased == scalar else { return nil }
      at += 1
    }
    while at > start, at < limit, text[at].isCombiningMark { at += 1 }
    return at
  }
}

extension [Cue] {
  /// Whether one of the cues fits the wording of `range`.
  func match(_ text: Scalars, _ range: Range<Int>) -> Bool { contains { $0.matches(text, range) } }
}
