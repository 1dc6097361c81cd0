import StatementModel

/// Finds labels in mid-line, where a page lost its paragraphs: 一、…。二、…。三、… in one.
///
/// A label counts where a sentence ends before it, or a blank, and where the numbers go on one by one from the label that
/// the piece begins with or from 1. One further label is enough for a shape that can hardly be anything else, two for the
/// others. Inside what is cut so, the deeper lists are looked for in the same way.
struct MidLineLabels {
  let text: Scalars
  let marks: Marks
  let profile: LanguageProfile

  /// What stands before a place.
  private enum Before {
    case nothing, sentence, leadIn, blank
  }

  /// A place where a label could stand.
  private struct Candidate {
    let offset: Int
    let before: Before
    let readings: [LabelReading]
  }

  /// What stands right before a label in mid-line.
  private static let leading = ScalarKinds.blank | ScalarKinds.closer | ScalarKinds.terminator | ScalarKinds.leadIn

  /// The paragraph cut before its labels in mid-line; none where it has none.
  ///
  /// Near linear.
  func parts(of paragraph: Paragraph) -> [Range<Int>] {
    let piece = paragraph.range
    let candidates = candidates(in: piece, marks.numbers(in: piece, near: paragraph.marks))
    guard !candidates.isEmpty else { return [] }
    let beginning = Candidate(offset: piece.lowerBound, before: .nothing, readings: readings(piece))
    return cut(piece, ([beginning] + candidates)[...], below: -1)
  }

  /// The places behind the marks of the given `numbers`.
  private func candidates(in piece: Range<Int>, _ numbers: Range<Int>) -> [Candidate] {
    var found: [Candidate] = []
    for number in numbers where marks.kind(number) & Self.leading != 0 {
      let offset = marks[number] + 1
      guard offset < piece.upperBound, profile.canBeginLabel(text[offset]), !isSkipped(text[offset]),
        let before = before(offset, in: piece)
      else { continue }
      let readings = readings(offset..<piece.upperBound)
      if !readings.isEmpty { found.append(Candidate(offset: offset, before: before, readings: readings)) }
    }
    return found
  }

  private func isSkipped(_ scalar: Unicode.Scalar) -> Bool { scalar.isBlank || Punctuation.closers.contains(scalar) }

  /// The labels that could begin here and hold what follows; in mid-line 1.2 is a decimal.
  private func readings(_ range: Range<Int>) -> [LabelReading] {
    profile.readings(text, range).filter {
      profile.labels[$0.shape].holdsFollowing && $0.above.isEmpty
    }
  }

  private func before(_ offset: Int, in piece: Range<Int>) -> Before? {
    var at = offset
    while at > piece.lowerBound, isSkipped(text[at - 1]) { at -= 1 }
    guard at > piece.lowerBound else { return nil }
    if Punctuation.terminators.contains(text[at - 1]) { return .sentence }
    if Punctuation.leadIns.contains(text[at - 1]) { return .leadIn }
    return text[offset - 1].isBlank ? .blank : nil
  }

  private func cut(_ piece: Range<Int>, _ candidates: ArraySlice<Candidate>, below rank: Int) -> [Range<Int>] {
    let shapes = profile.labels.indices.filter { profile.labels[$0].rank > rank }
      .sorted { profile.labels[$0].rank < profile.labels[$1].rank }
    for shape in shapes {
      let chain = chain(of: shape, candidates, isInside: rank >= 0)
      guard !chain.isEmpty else { continue }
      let starts = [piece.lowerBound] + chain.filter { $0 > piece.lowerBound }
      return starts.indices.flatMap { index in
        let part = starts[index]..<(index + 1 < starts.count ? starts[index + 1] : piece.upperBound)
        return cut(part, candidates.filter { part.contains($0.offset) }[...], below: profile.labels[shape].rank)
      }
    }
    return [piece]
  }

  /// The places of the labels of one shape that go on one by one; empty where there are too few to be labels.
  private func chain(of shape: Int, _ candidates: ArraySlice<Candidate>, isInside: Bool) -> [Int] {
    var chain: [Int] = []
    var value: Int?
    for candidate in candidates {
      guard let reading = candidate.readings.first(where: { $0.shape == shape }) else { continue }
      if let last = value {
        guard reading.value == last + 1, candidate.before != .blank, candidate.before == .sentence || isInside else {
          continue
        }
      } else {
        guard candidate.before == .nothing || reading.value == 1, candidate.before != .leadIn || isInside else {
          continue
        }
      }
      value = reading.value
      chain.append(candidate.offset)
    }
    return chain.count >= (profile.labels[shape].isFirm ? 2 : 3) ? chain : []
  }
}
