import StatementModel

/// A decoded text without the marks of Markdown that are typography, with the way back.
struct MarkdownText {
  /// The text.
  let scalars: [Unicode.Scalar]
  /// The way back: a run a line, and one behind everything that was left out.
  let sourceMap: SourceMap
  /// What the decoding had to tell, at the places of this text, and what was left out.
  let findings: [Finding]

  /// How many targets of links a finding names, and how much of each.
  private static let shown = (targets: 8, length: 80)

  /// Leaves out what `MarkdownMarks` finds in `text`, which came from `source`; linear.
  init(_ text: DecodedText, from source: [UInt8]) {
    let marks = MarkdownMarks.mayStand(in: source) ? MarkdownMarks(text.scalars) : nil
    var kept: [Unicode.Scalar] = []
    if let marks, !marks.dropped.isEmpty {
      var start = 0
      for range in marks.dropped {
        kept += text.scalars[start..<range.lowerBound]
        start = range.upperBound
      }
      kept += text.scalars[start...]
    }
    guard let marks, kept.contains(where: { !$0.properties.isWhitespace }) else {
      (scalars, sourceMap, findings) = (text.scalars, text.sourceMap, text.findings)
      return
    }
    let shift = DroppedRanges(marks.dropped)
    scalars = kept
    sourceMap = shift.map(of: text, from: source, count: kept.count)
    findings = text.findings.map(shift.moved) + [Self.finding(marks)]
  }

  private static func finding(_ marks: MarkdownMarks) -> Finding {
    let named = marks.targets.prefix(shown.targets).map { String($0.prefix(shown.length)) }.joined(separator: ", ")
    let more = marks.targets.count > shown.targets ? " and \(marks.targets.count - shown.targets) more" : ""
    let kinds = [
      counted(marks.emphases, "emphasis", "emphases"),
      counted(marks.targets.count, "link", "links").map { "\($0) (\(named)\(more))" },
      counted(marks.escapes, "backslash", "backslashes"), counted(marks.tags, "tag", "tags"),
    ].compactMap(\.self)
    return Finding(.repair, "Marks of Markdown inside of wording were left out: \(kinds.joined(separator: ", "))")
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String? {
    count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
  }
}
