import StatementModel

/// Tells the lines that frame a document by their wording alone, where nothing is known of their place.
struct FrameLines {
  private let copy: Scalars
  private let profile: LanguageProfile

  init(_ text: Scalars, _ language: Language) {
    copy = ReadingCopy.make(text, language)
    profile = LanguageProfile.profile(for: language)
  }

  /// Dateline, agency line, or operative for any other.
  func role(of line: Range<Int>) -> Role {
    if Dateline(copy, line, profile.dates) != nil { return .dateline }
    return profile.roles.isAgencyLine(copy, line) ? .agency : .operative
  }
}
