extension ComparisonFolder {
  /// A run of dashes is one dash; three or more full stops, and any run of `…`, are one `…`.
  ///
  /// Runs are judged by what was written out, since the blanks and invisible characters between two marks may be gone.
  mutating func foldRun(of mark: UInt32) {
    let start = position
    while position < count, folded(written(position)) == mark { position += 1 }
    if mark == 0x2E {
      foldStops(start..<position)
    } else {
      if position - start > 1 || written(start) != mark || scalars.last == mark {
        note(mark == 0x2D ? .dashShape : .ellipsis, start..<position)
      }
      if scalars.last != mark { append(mark, from: start) }
    }
  }

  private mutating func foldStops(_ run: Range<Int>) {
    for origin in run {
      note(written(origin), as: 0x2E, origin..<(origin + 1))
      append(0x2E, from: origin)
    }
    var first = scalars.endIndex
    while first > 0, scalars[first - 1] == 0x2E { first -= 1 }
    guard scalars.endIndex - first >= 3 else { return }
    let origin = origin(first)
    removeLast(from: first)
    note(.ellipsis, origin..<run.upperBound)
    if scalars.last != 0x2026 { append(0x2026, from: origin) }
  }
}
