import StatementModel

/// What happens to a document while its text is taken out of it; a count of each becomes a finding.
enum OfficeEvent: CaseIterable {
  case insertion, deletion, move, hidden, note, comment, furniture, ruby, fieldInstruction, embedded
  case label, unknownFormat

  /// The finding for `count` of them.
  func finding(_ count: Int) -> Finding {
    let (category, one, many) = words
    return Finding(category, count == 1 ? "1 \(one)" : "\(count) \(many)")
  }

  /// The kind of finding, and what it says of one and of several.
  private var words: (Finding.Category, one: String, many: String) {
    switch self {
    case .insertion:
      (
        .repair, "tracked insertion was accepted: it is part of the text",
        "tracked insertions were accepted: they are part of the text"
      )
    case .deletion:
      (
        .leftOut, "tracked deletion was accepted: it is no part of the text",
        "tracked deletions were accepted: they are no part of the text"
      )
    case .move:
      (
        .repair, "tracked move was accepted: the text stands where it was moved to",
        "tracked moves were accepted: the text stands where it was moved to"
      )
    case .hidden: Self.leftOut("character of hidden text", "characters of hidden text")
    case .note: Self.leftOut("footnote or endnote", "footnotes or endnotes")
    case .comment: Self.leftOut("comment", "comments")
    case .furniture: Self.leftOut("page header or footer", "page headers or footers")
    case .ruby: Self.leftOut("reading aid above characters", "reading aids above characters")
    case .fieldInstruction: Self.leftOut("character inside field instructions", "characters inside field instructions")
    case .embedded: Self.leftOut("embedded document", "embedded documents")
    case .label:
      (
        .repair, "number or bullet that the word processor generates was written into the text",
        "numbers or bullets that the word processor generates were written into the text"
      )
    case .unknownFormat:
      (
        .repair, "generated number has a format that is not known, and was written as 1, 2, 3",
        "generated numbers have a format that is not known, and were written as 1, 2, 3"
      )
    }
  }

  private static func leftOut(_ one: String, _ many: String) -> (Finding.Category, one: String, many: String) {
    (.leftOut, "\(one) was left out", "\(many) were left out")
  }
}

/// Counts of events.
struct OfficeTally {
  private var counts: [OfficeEvent: Int] = [:]

  /// Counts `count` more.
  mutating func add(_ event: OfficeEvent, _ count: Int = 1) { counts[event, default: 0] += count }

  /// One finding for each event that occurred, in a fixed order.
  var findings: [Finding] {
    OfficeEvent.allCases.compactMap { event in counts[event].flatMap { $0 > 0 ? event.finding($0) : nil } }
  }
}
