extension RoleCues {
  /// Scalars in the longest line of an agency.
  private static let longestAgencyLine = 120

  /// Whether the line in `range` names an agency as the cues say, and is no sentence.
  func isAgencyLine(_ text: Scalars, _ range: Range<Int>) -> Bool {
    guard range.count <= Self.longestAgencyLine, agencies.match(text, range) else { return false }
    return text.firstIndex(of: Punctuation.firmTerminators, in: range) == nil
  }
}
