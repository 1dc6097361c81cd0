import DiffEngine

/// The words of the summary by section, in one language.
struct SectionWords: Sendable {
  /// The heading of the summary by section.
  let heading: String
  /// The head of the column of names.
  let section: String
  /// The head of the column of positions.
  let position: String
  /// The head of the column of lengths, and its unit.
  let characters: String
  /// The head of the column of what went into another section.
  let departures: String
  /// The head of the column of what came from another section.
  let arrivals: String
  /// What the columns of what went and came mean.
  let exchangeNote: String
  /// The row of what has clauses in several sections.
  let between: String
  /// The row of the whole text.
  let document: String
  /// What a text without sections, or the matter around its sections, is called.
  let kind: @Sendable (TextSection.Kind) -> String
  /// A position among a number of sections, such as `9th of 13`.
  let ordinal: @Sendable (_ position: Int, _ count: Int) -> String
  /// What stands for a side that has no such section.
  let none = "–"
}

extension SectionWords {
  /// The words in English.
  static let english = SectionWords(
    heading: "By section",
    section: "section",
    position: "position",
    characters: "characters",
    departures: "out",
    arrivals: "in",
    exchangeNote: "out, in: went to or came from another section, counted under “between sections”",
    between: "between sections",
    document: "document",
    kind: { $0 == .whole ? "whole text" : $0.rawValue },
    ordinal: { "\($0)\(suffix($0)) of \($1)" })

  /// The ending of an English ordinal: 1st, 2nd, 3rd, 4th, 11th, 21st.
  private static func suffix(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    switch number % 10 {
    case 1: return "st"
    case 2: return "nd"
    case 3: return "rd"
    default: return "th"
    }
  }
}
