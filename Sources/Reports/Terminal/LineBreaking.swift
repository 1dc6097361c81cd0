import StatementModel

/// How a cluster behaves at the end of a line.
enum LineBreaking {
  /// A space: a line may end at it, and it is dropped there.
  case blank
  /// No line ends with it.
  case opening
  /// No line begins with it (kinsoku).
  case closing
  /// A line may end before and after it.
  case wide
  /// It keeps to its neighbours, like the letters of a word.
  case letter

  /// Closing marks of both scripts; after JIS X 4051 and GB/T 15834.
  private static let closingMarks: ScalarSet = "、。，．：；！？）」』】〕〉》〗〙〛”’…—·ー々％,.;:!?)]}%»"
  private static let openingMarks: ScalarSet = "（「『【〔〈《〖〘〚“‘([{«"

  /// Reads the behaviour off a cluster's first scalar.
  init(_ first: Unicode.Scalar) {
    if first == " " {
      self = .blank
    } else if Self.openingMarks.contains(first) {
      self = .opening
    } else if Self.closingMarks.contains(first) {
      self = .closing
    } else {
      self = VisibleText.isWideScript(first) ? .wide : .letter
    }
  }

  /// Whether a line may end between `before` and `after`.
  static func allows(_ before: StyledText.Cell, _ after: StyledText.Cell) -> Bool {
    switch (before.breaking, after.breaking) {
    case (_, .blank): false
    case (.blank, _): true
    case (.opening, _), (_, .closing): false
    case (.wide, _), (_, .wide): true
    // After 。 or a diff marker before Latin letters; but not inside "a)b".
    case (.closing, _): before.width == 2
    default: false
    }
  }
}
