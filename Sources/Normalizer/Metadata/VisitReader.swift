import StatementModel

/// Reads who invited and who visited in the account of a visit.
struct VisitReader {
  let text: Scalars
  let cues: MetadataCues.Invitation

  /// Where inviter and visitor stand in `range`, one paragraph; nil where it tells of no visit on invitation.
  func visit(in range: Range<Int>) -> (inviter: Range<Int>, visitor: Range<Int>)? {
    for opening in cues.openings {
      guard let opened = opening.first(text, in: range), let people = people(opened.upperBound..<range.upperBound)
      else {
        continue
      }
      return people
    }
    return nil
  }

  /// Scalars in the longest list of offices with a name.
  private static let longest = 400

  private func people(_ range: Range<Int>) -> (inviter: Range<Int>, visitor: Range<Int>)? {
    let window = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longest)
    guard cues.purposes.isEmpty || cues.purposes.contains(where: { $0.first(text, in: window) != nil }) else {
      return nil
    }
    guard let end = cues.end else { return peopleByCommas(window) }
    guard let end = end.first(text, in: window),
      let visitorEnd = firstEnd(in: skippingComma(end.upperBound..<window.upperBound))
    else { return nil }
    return pair(window.lowerBound..<end.lowerBound, skippingComma(end.upperBound..<visitorEnd))
  }

  /// Inviter and visitor parted by a comma: the first one after which a second state is named, since offices are parted
  /// by commas as well; the last one where no state tells.
  private func peopleByCommas(_ window: Range<Int>) -> (inviter: Range<Int>, visitor: Range<Int>)? {
    guard let end = firstEnd(in: window) else { return nil }
    let commas = (window.lowerBound..<end).filter { text[$0] == "," || text[$0] == "，" }
    let finder = NameFinder(text: text)
    let host = finder.states(in: window.lowerBound..<end).first?.code
    let split = commas.enumerated().first { place, comma in
      let next = place + 1 < commas.count ? commas[place + 1] : end
      return finder.states(in: (comma + 1)..<next).contains { $0.code != host }
    }
    guard let comma = split?.element ?? commas.last else { return nil }
    return pair(window.lowerBound..<comma, (comma + 1)..<end)
  }

  private func pair(_ inviter: Range<Int>, _ visitor: Range<Int>) -> (inviter: Range<Int>, visitor: Range<Int>)? {
    let (inviter, visitor) = (text.trimmed(inviter), text.trimmed(visitor))
    let isSentence = { (range: Range<Int>) in text[range].contains { Punctuation.firmTerminators.contains($0) } }
    guard !inviter.isEmpty, !visitor.isEmpty, !isSentence(inviter), !isSentence(visitor) else { return nil }
    return (inviter, visitor)
  }

  private func skippingComma(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, text[start].isBlank || text[start] == "，" || text[start] == "," { start += 1 }
    return start..<range.upperBound
  }

  private func firstEnd(in range: Range<Int>) -> Int? {
    // Each is looked for only where it would come before the one that was found.
    cues.visitorEnds.reduce(nil) { found, end in
      let starts = range.lowerBound..<(found ?? range.upperBound)
      return end.first(text, beginningIn: starts, before: range.upperBound)?.lowerBound ?? found
    }
  }
}
