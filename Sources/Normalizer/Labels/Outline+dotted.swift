/// Labels that name the levels above them, such as 1.2 and 1.2.3: they look like decimals and versions, so that only their
/// sequence makes them labels.
extension Outline {
  /// How well such a reading goes on: after its predecessor, or as the first one under the number that it names.
  func dottedFit(_ reading: LabelReading, _ paragraph: Int) -> Fit {
    let goesOn = comesLater(reading.value + 1, shape: reading.shape, above: reading.above, than: paragraph)
    let before = open?.innermost { $0.shape == reading.shape && $0.reading.above == reading.above }
    if let earlier = before?.reading {
      if reading.value == earlier.value + 1 { return Fit(cost: 0, verdict: .next) }
      guard goesOn else { return Fit(cost: nil, verdict: .alone) }
      return reading.value > earlier.value
        ? Fit(cost: 4, verdict: .gap, broken: .gap(earlier.value + 1, reading.value - 1))
        : Fit(cost: 5, verdict: .again, broken: .again)
    }
    guard reading.value == 1, begins(reading), goesOn || isHabit(reading) || hasLevelBelow(reading, paragraph) else {
      return Fit(cost: nil, verdict: .alone)
    }
    return Fit(cost: 1, verdict: .first)
  }

  /// The component of a label in the number path; with the numbers above it where no element in the text has them.
  func component(of reading: LabelReading) -> String {
    guard !reading.above.isEmpty, !hasParent(reading) else { return reading.component }
    return (reading.above.map(String.init) + [reading.component]).joined(separator: "-")
  }

  /// Whether the element that the label names is open.
  private func hasParent(_ reading: LabelReading) -> Bool {
    open?.innermost { $0.reading.above + [$0.reading.value] == reading.above } != nil
  }

  /// Whether its list may begin here: under the element it names, or, where the text numbers only this level, at 1.1 and
  /// where the list of the number before ends.
  private func begins(_ reading: LabelReading) -> Bool {
    if hasParent(reading) { return true }
    guard let earlier = last[reading.shape]?.reading else { return reading.above.allSatisfy { $0 == 1 } }
    return reading.above.dropLast() == earlier.above.dropLast()
      && reading.above.last == earlier.above.last.map { $0 + 1 }
  }

  /// Whether labels of this shape were found before, so that a list of a single one is a list as well.
  private func isHabit(_ reading: LabelReading) -> Bool { last[reading.shape] != nil }

  /// Whether 1.1.1 follows 1.1.
  private func hasLevelBelow(_ reading: LabelReading, _ paragraph: Int) -> Bool {
    guard case .dotted(let levels) = shapes[reading.shape].numeral,
      let below = shapes.firstIndex(where: { $0.numeral == .dotted(levels: levels + 1) })
    else { return false }
    return comesLater(1, shape: below, above: reading.above + [reading.value], than: paragraph)
  }
}
