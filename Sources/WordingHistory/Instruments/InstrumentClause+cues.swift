/// Words that say how far an instrument has come.
extension InstrumentClause {
  /// A cue where it stands.
  struct Found {
    let range: Range<Int>
    let stage: InstrumentStage

    /// Whether the name may stand before it, as in 就……文本达成一致, “……”磋商 and "which has been signed".
    func mayFollow(_ stages: InstrumentStages) -> Bool {
      stage == .textAgreed || stage == .inConsultation || stage == .signed && !stages.nounsEndNames
    }
  }

  /// The cues of a segment outside of marks, none inside another: the one that begins first, and of these the longest.
  func cues(_ segment: Range<Int>) -> [Found] {
    var (found, place) = ([Found](), segment.lowerBound)
    while place < segment.upperBound {
      let matches =
        isMarked[place]
        ? []
        : stages.cues.compactMap { cue in
          end(of: cue, at: place, in: segment).map { Found(range: place..<$0, stage: cue.stage) }
        }
      guard let longest = matches.first else {
        place += 1
        continue
      }
      found.append(longest)
      place = longest.range.upperBound
    }
    return found
  }

  /// The most scalars between two pieces of a cue, such as a day in 力争于2018年年底前签署.
  private static let longestGap = 14

  private func end(of cue: InstrumentStages.Cue, at start: Int, in segment: Range<Int>) -> Int? {
    guard isWordStart(start), let first = cue.pieces.first, has(first, at: start, in: segment) else { return nil }
    var end = start + first.count
    for piece in cue.pieces.dropFirst() {
      let starts = end...min(end + Self.longestGap, segment.upperBound)
      guard let next = starts.first(where: { has(piece, at: $0, in: segment) }) else { return nil }
      end = next + piece.count
    }
    return end
  }

  func isWordStart(_ place: Int) -> Bool {
    stages.nounsEndNames || place == 0 || !ExpressionMarks.isLetter(scalars[place - 1])
  }

  private func has(_ piece: [UInt32], at place: Int, in segment: Range<Int>) -> Bool {
    place + piece.count <= segment.upperBound && !isMarked[place] && folded[place...].starts(with: piece)
  }
}
