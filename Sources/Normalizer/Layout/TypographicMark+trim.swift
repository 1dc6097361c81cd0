extension TypographicMark {
  /// `range` without blanks and marks at either end; `leadsLine` says that the range begins a line.
  ///
  /// A mark of emphasis stays where its partner stands inside what is left: `**Article 1** applies` keeps both.
  static func trimmed(_ text: Scalars, _ range: Range<Int>, leadsLine: Bool) -> Range<Int> {
    var result = text.trimmed(range)
    var isLeading = leadsLine
    while let end = leadingEnd(text, result, atStart: isLeading) {
      result = text.trimmed(end..<result.upperBound)
    }
    isLeading = false
    while let start = trailingStart(text, result) {
      result = text.trimmed(result.lowerBound..<start)
    }
    return result
  }

  /// The end of a mark that `range` begins with and that may be left out.
  static func leadingEnd(_ text: Scalars, _ range: Range<Int>, atStart: Bool) -> Int? {
    guard !range.isEmpty, let end = end(text, at: range.lowerBound, before: range.upperBound, atStart: atStart)
    else { return nil }
    guard text[range.lowerBound] == "*" || text[range.lowerBound] == "_" else { return end }
    let mark = Array(text[range.lowerBound..<end])
    guard let partner = firstIndex(of: mark, text, end..<range.upperBound) else { return end }
    let enclosesAll = partner + mark.count >= range.upperBound
    return enclosesAll || text[end].isBlank ? end : nil
  }

  /// The start of a mark that `range` ends with and that may be left out.
  private static func trailingStart(_ text: Scalars, _ range: Range<Int>) -> Int? {
    guard let last = range.last, text[last].isASCII else { return nil }
    switch text[last] {
    case "*", "_", "-", "=", "~":
      return trailingRunStart(text, range)
    case "\\":
      return last
    case ">":
      guard let open = text[max(range.lowerBound, last - 15)...last].lastIndex(of: "<"),
        end(text, at: open, before: range.upperBound, atStart: false) == range.upperBound
      else { return nil }
      return open
    default:
      return nil
    }
  }

  /// The start of a closing run of emphasis without an opening one inside `range`, or of a ruled line.
  private static func trailingRunStart(_ text: Scalars, _ range: Range<Int>) -> Int? {
    let mark = text[range.upperBound - 1]
    var start = range.upperBound
    while start > range.lowerBound, text[start - 1] == mark { start -= 1 }
    let run = Array(text[start..<range.upperBound])
    switch mark {
    case "*", "_":
      guard mark == "*" || run.count >= 2 else { return nil }
      return firstIndex(of: run, text, range.lowerBound..<start) == nil ? start : nil
    default:
      return run.count >= 3 ? start : nil
    }
  }

  private static func firstIndex(of mark: Scalars, _ text: Scalars, _ range: Range<Int>) -> Int? {
    guard range.count >= mark.count else { return nil }
    return (range.lowerBound...(range.upperBound - mark.count)).first {
      text.matches(mark, at: $0, before: range.upperBound)
    }
  }
}
