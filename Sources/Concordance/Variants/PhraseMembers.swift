import StatementModel

/// A phrase that is a list, such as four parallel expressions with 、 between them, by its members.
struct PhraseMembers {
  private let members: [[UInt8]]
  private let written: [UInt8]
  private let separators: [[UInt8]]

  /// Takes a phrase apart at its commas; nil where it has fewer than two members.
  init?(_ phrase: [UInt32], _ language: Language) {
    let parts = phrase.split(separator: 0x2C, omittingEmptySubsequences: false).map(Self.trimmed)
    guard parts.count >= 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    members = parts.map(\.utf8)
    written = phrase.utf8
    separators = (language.isChinese ? Self.chinese : Self.latin).map { Array($0.utf8) }
  }

  /// The member that is searched for first: the longest, which is the rarest as a rule.
  var longest: [UInt8] { members.max { $0.count < $1.count } ?? [] }

  /// What may stand between two members, in comparison form, the longest first.
  private static let chinese = [",", "和", "与", "及", ""]
  private static let latin = [", and ", ", và ", " and ", " và ", ", ", ","]

  /// The stretches of a clause in which every member stands once, in whatever order, and which are not the phrase itself.
  func runs(in clause: UnsafeRawBufferPointer) -> [Range<Int>] {
    var (runs, place): ([Range<Int>], Int) = ([], 0)
    while place < clause.count {
      if let end = run(from: place, in: clause) {
        if end - place != written.count || !clause.has(written, at: place) { runs.append(place..<end) }
        place = end
      } else {
        place += 1
      }
    }
    return runs
  }

  /// Where a run that begins at `start` ends.
  private func run(from start: Int, in clause: UnsafeRawBufferPointer) -> Int? {
    guard var (rest, place) = step(Array(members.indices), start, clause) else { return nil }
    while !rest.isEmpty {
      let next = separators.lazy.compactMap { separator in
        clause.has(separator, at: place) ? step(rest, place + separator.count, clause) : nil
      }.first
      guard let next else { return nil }
      (rest, place) = next
    }
    return place
  }

  /// Takes the longest of the members `rest` that stands at `place`.
  private func step(_ rest: [Int], _ place: Int, _ clause: UnsafeRawBufferPointer) -> (rest: [Int], place: Int)? {
    let fitting = rest.filter { clause.has(members[$0], at: place) }
    guard let taken = fitting.max(by: { members[$0].count < members[$1].count }) else { return nil }
    return (rest.filter { $0 != taken }, place + members[taken].count)
  }

  private static func trimmed(_ part: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    var part = part
    while part.first == 0x20 { part.removeFirst() }
    while part.last == 0x20 { part.removeLast() }
    return part
  }
}
