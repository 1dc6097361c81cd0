public import StatementModel

/// A text as people and `git diff` read it: one clause a line, a label before its first clause, a blank line between
/// blocks.
///
/// A view only: the wording that counts is in the source bytes. Blanks and line ends inside a clause become one
/// blank, or nothing between Chinese characters.
public struct CanonicalText: Sendable {
  /// The text, with a line feed at the end of each line.
  public let description: String

  /// The text in UTF-8.
  public var bytes: [UInt8] { Array(description.utf8) }

  /// Makes the canonical text; blocks that state nothing, such as front matter, are left out.
  public init(_ text: StatementText) {
    let blocks = text.blocks.compactMap { Self.lines(of: $0, in: text) }
    description = blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private static func lines(of block: Block, in text: StatementText) -> [String]? {
    let isChinese = text.metadata.language.value.isChinese
    var lines = block.clauses.map { folded(text.extracted.scalars[$0.range.start..<$0.range.end], isChinese) }
    guard let labelRange = block.labelRange else { return lines.isEmpty ? nil : lines }
    let label = folded(text.extracted.scalars[labelRange.start..<labelRange.end], isChinese)
    guard let first = block.clauses.first else { return [label] }
    let gap = text.extracted.scalars[labelRange.end..<max(labelRange.end, first.range.start)]
    lines[0] = label + (separates(gap, after: label) ? " " : "") + lines[0]
    return lines
  }

  /// Whether a blank stands between a label and its clause: where there was one, and the label has no full-width
  /// mark at its end, which is blank enough.
  private static func separates(_ gap: ArraySlice<Unicode.Scalar>, after label: String) -> Bool {
    guard gap.contains(where: \.properties.isWhitespace), let last = label.unicodeScalars.last else { return false }
    return last.properties.isIdeographic || !isWide(last)
  }

  private static func folded(_ scalars: ArraySlice<Unicode.Scalar>, _ isChinese: Bool) -> String {
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    var (isAfterBlank, isAfterLine) = (false, false)
    for scalar in scalars {
      if scalar.properties.isWhitespace {
        isAfterBlank = true
        isAfterLine = isAfterLine || scalar == "\n" || scalar == "\r"
        continue
      }
      if isAfterBlank, let last, !joins(last, scalar), !(isChinese && isAfterLine && isNumber(last, scalar)) {
        result.append(" ")
      }
      result.append(scalar)
      (last, isAfterBlank, isAfterLine) = (scalar, false, false)
    }
    return String(result)
  }

  /// Whether nothing may stand between the two: both are of Chinese writing, or one is and the other is a mark
  /// that Chinese and Latin writing share.
  private static func joins(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    (isWide(left) && (isWide(right) || isShared(right))) || (isShared(left) && isWide(right))
  }

  /// Whether a line end between the two broke a number, as hard wraps of Chinese text do (20⏎30年).
  private static func isNumber(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(right) && (("0"..."9").contains(left) || left == ".")
  }

  private static func isShared(_ scalar: Unicode.Scalar) -> Bool { "“”‘’—…·".unicodeScalars.contains(scalar) }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2e80...0x312f, 0x31a0...0x31bf, 0x3400...0x9fff, 0xf900...0xfaff, 0xfe30...0xfe4f, 0xff00...0xff60,
      0xffe0...0xffe6, 0x20000...0x3ffff:
      true
    default: false
    }
  }
}
