import StatementModel

/// What happens to a document while its text is taken out of it; a count of each becomes a finding.
enum OfficeEvent: CaseIterable {
  case insertion, deletion, move, hidden, note, comment, furniture, ruby, fieldInstruction, embedded
  case label, unknownFormat

  /// The finding for `count` of them.
  func finding(_ count: Int) -> Finding {
    switch self {
    case .insertion: Finding(.repair, "\(count) tracked insertions were accepted: they are part of the text")
    case .deletion: Finding(.leftOut, "\(count) tracked deletions were accepted: they are no part of the text")
    case .move: Finding(.repair, "\(count) tracked moves were accepted: the text stands where it was moved to")
    case .hidden: Finding(.leftOut, "\(count) characters of hidden text were left out")
    case .note: Finding(.leftOut, "\(count) footnotes or endnotes were left out")
    case .comment: Finding(.leftOut, "\(count) comments were left out")
    case .furniture: Finding(.leftOut, "\(count) page headers or footers were left out")
    case .ruby: Finding(.leftOut, "\(count) reading aids above characters were left out")
    case .fieldInstruction: Finding(.leftOut, "\(count) characters inside field instructions were left out")
    case .embedded: Finding(.leftOut, "\(count) embedded documents were left out")
    case .label:
      Finding(.repair, "\(count) numbers or bullets that the word processor generates were written into the text")
    case .unknownFormat:
      Finding(.repair, "\(count) generated numbers have a format that is not known, and were written as 1, 2, 3")
    }
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
