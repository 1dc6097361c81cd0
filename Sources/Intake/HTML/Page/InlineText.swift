/// Collects the text of one block: runs of blanks become one space, as a browser shows them.
///
/// Only the blanks of ASCII are run together (CSS Text 3 §4.1.1); the ideographic space U+3000 and the no-break space are
/// characters. A line end between two wide characters leaves nothing (§4.1.3), so that Chinese wrapped in the source of
/// the page gets no spaces.
struct InlineText {
  /// One character with what it came from.
  struct Unit {
    let scalar: Unicode.Scalar
    let isLinked: Bool
    let byte: Int
  }

  private enum Gap { case none, space, lineEnd }

  private(set) var units: [Unit] = []
  private var gap = Gap.none

  /// Adds text that stands at `byte` of the page.
  mutating func append(_ text: some Sequence<Unicode.Scalar>, isLinked: Bool, keepingBlanks: Bool, byte: Int) {
    for scalar in text {
      if Self.isCollapsible(scalar) && !(keepingBlanks && !Self.endsLine(scalar)) {
        if keepingBlanks { breakLine() } else { widenGap(Self.endsLine(scalar)) }
      } else {
        fillGap(before: scalar, byte: byte)
        units.append(Unit(scalar: scalar, isLinked: isLinked, byte: byte))
      }
    }
  }

  /// Breaks the line, as `br` does.
  mutating func breakLine() {
    gap = .none
    units.append(Unit(scalar: "\n", isLinked: false, byte: units.last?.byte ?? 0))
  }

  private mutating func widenGap(_ isLineEnd: Bool) {
    if isLineEnd { gap = .lineEnd } else if gap == .none { gap = .space }
  }

  private mutating func fillGap(before next: Unicode.Scalar, byte: Int) {
    defer { gap = .none }
    guard gap != .none, let last = units.last?.scalar, last != "\n" else { return }
    if gap == .lineEnd, Self.isWide(last), Self.isWide(next) { return }
    units.append(Unit(scalar: " ", isLinked: false, byte: byte))
  }

  private static func isCollapsible(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || endsLine(scalar)
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

  /// East Asian wide and full-width characters (UAX #11), Hangul left out.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x30FF, 0x3190...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0x20000...0x3FFFD: true
    // Ambiguous in width, and wide beside Chinese characters: dashes, ellipses, quotation marks.
    case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    default: false
    }
  }
}
