import StatementModel

/// Leads from the places of a text to those of the same text without some ranges.
struct DroppedRanges {
  private let ranges: [Range<Int>]
  /// By range: how many scalars are gone before it.
  private let before: [Int]

  /// Takes the ranges, ascending and apart from each other.
  init(_ ranges: [Range<Int>]) {
    self.ranges = ranges
    var sum = 0
    before = ranges.map { range in
      defer { sum += range.count }
      return sum
    }
  }

  /// The place of `offset` in the shorter text; O(log ranges).
  ///
  /// Where it is gone, the end of the text before it.
  func place(of offset: Int) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    return offset - before[low - 1] - min(ranges[low - 1].count, offset - ranges[low - 1].lowerBound)
  }

  /// The finding at its place in the shorter text.
  func moved(_ finding: Finding) -> Finding {
    guard let range = finding.range else { return finding }
    return Finding(finding.category, finding.message, at: ScalarRange(place(of: range.start), place(of: range.end)))
  }

  /// The map of the shorter text of `count` scalars: the runs of `text`, and one behind each range where its place in the
  /// source is known.
  func map(of text: DecodedText, from source: [UInt8], count: Int) -> SourceMap {
    let start = text.sourceMap.runs.first?.byte ?? 0
    let places = CharacterPlaces(of: text.scalars, in: source, from: start, charset: text.charset)?.bytes
    let behind = ranges.filter { $0.upperBound < text.scalars.count }.compactMap { range in
      places.map { SourceMap.Run(scalar: place(of: range.upperBound), byte: $0[range.upperBound]) }
    }
    let lines = text.sourceMap.runs.map { SourceMap.Run(scalar: place(of: $0.scalar), byte: $0.byte) }
    var runs: [SourceMap.Run] = []
    for run in (lines + behind).sorted(by: { ($0.scalar, $0.byte) < ($1.scalar, $1.byte) }) where run.scalar < count {
      if runs.last?.scalar == run.scalar { runs.removeLast() }
      runs.append(run)
    }
    return SourceMap(runs)
  }
}
