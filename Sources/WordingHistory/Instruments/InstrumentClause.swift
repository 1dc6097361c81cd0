/// One clause and the instruments that it names.
struct InstrumentClause {
  /// One of them.
  struct Mention {
    let name: String
    let marks: InstrumentMention.Marks
    let stage: InstrumentStage?
    let cue: String
  }

  /// The clause as written.
  let scalars: [UInt32]
  /// The same in small letters.
  let folded: [UInt32]
  /// What the language says of instruments.
  let stages: InstrumentStages
  /// For each scalar whether it stands between marks.
  private(set) var isMarked: [Bool]
  private var marked: [(range: Range<Int>, marks: InstrumentMention.Marks)] = []

  init(_ scalars: [UInt32], _ stages: InstrumentStages) {
    (self.scalars, self.stages) = (scalars, stages)
    folded = scalars.map(ExpressionMarks.lowercase)
    isMarked = [Bool](repeating: false, count: scalars.count)
    readMarks()
  }

  /// The mentions, in order.
  ///
  /// Where titles are long and parted by semicolons, the verb before the first is that of all.
  var mentions: [Mention] {
    var last: [Found] = []
    return segments.flatMap { segment in
      let own = cues(segment)
      if !own.isEmpty || stages.nounsEndNames { last = own }
      return mentions(segment, last)
    }
  }

  /// What stands between marks that belong together, the outer ones.
  private mutating func readMarks() {
    var open: (start: Int, closing: UInt32, depth: Int)?
    for (place, scalar) in scalars.enumerated() {
      if let outer = open {
        let opening = scalars[outer.start]
        if scalar == outer.closing, outer.depth == 0 || opening == scalar {
          for inside in outer.start...place { isMarked[inside] = true }
          marked.append(((outer.start + 1)..<place, opening == 0x300A ? .title : .quotation))
          open = nil
        } else if scalar == outer.closing {
          open?.depth -= 1
        } else if scalar == opening {
          open?.depth += 1
        }
      } else if let closing = Self.pairs[scalar] {
        open = (place, closing, 0)
      }
    }
  }

  private static let pairs: [UInt32: UInt32] = [0x300A: 0x300B, 0x201C: 0x201D, 0x300C: 0x300D, 0x22: 0x22]

  /// The parts of the clause that a verb and its objects stand in: between commas that part what is said.
  private var segments: [Range<Int>] {
    let ends: Set<UInt32> = stages.nounsEndNames ? [0xFF0C, 0xFF1B, 0x3002, 0x2C, 0x3B] : [0x3B, 0x2E]
    let cuts = scalars.indices.filter { ends.contains(scalars[$0]) && !isMarked[$0] }
    return zip([-1] + cuts, cuts + [scalars.count]).map { ($0 + 1)..<$1 }.filter { !$0.isEmpty }
  }

  private func mentions(_ segment: Range<Int>, _ cues: [Found]) -> [Mention] {
    let inside = marked.filter { segment.contains($0.range.lowerBound) && isInstrument($0.range, $0.marks) }
    var found = inside.map { entry in (entry.range.lowerBound, mention(entry.range, entry.marks, cues)) }
    if inside.isEmpty || !stages.nounsEndNames {
      found += unmarked(segment, cues).map { ($0.lowerBound, mention($0, .none, cues)) }
    }
    return found.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// What stands in title marks is an instrument as a rule; what stands in quotation marks, where it is called one.
  private func isInstrument(_ range: Range<Int>, _ marks: InstrumentMention.Marks) -> Bool {
    !range.isEmpty && (marks == .title || isNamed(range))
  }

  /// Whether a stretch is called an instrument: it ends, or begins, with such a noun and has more than that.
  func isNamed(_ range: Range<Int>) -> Bool {
    stages.nouns.contains { noun in
      noun.count < range.count
        && (stages.nounsEndNames ? folded[range].ends(with: noun) : folded[range].starts(with: noun))
    }
  }

  private func mention(_ range: Range<Int>, _ marks: InstrumentMention.Marks, _ cues: [Found]) -> Mention {
    let best = cues.filter { $0.range.upperBound <= range.lowerBound || $0.range.lowerBound >= range.upperBound }
      .filter { $0.range.lowerBound < range.lowerBound || $0.mayFollow(stages) }.max { $0.stage < $1.stage }
    return Mention(
      name: text(range), marks: marks, stage: best?.stage, cue: best.map { text($0.range) } ?? "")
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range].compactMap(Unicode.Scalar.init)))
  }
}

extension ArraySlice<UInt32> {
  /// Whether the last elements are `other`.
  fileprivate func ends(with other: [UInt32]) -> Bool { suffix(other.count).elementsEqual(other) }
}
