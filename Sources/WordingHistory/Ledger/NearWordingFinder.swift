import Normalizer
import StatementModel

/// Finds the wording of a text that comes nearest to an expression, by the fewest tokens put in, left out or exchanged
/// (Sellers 1980).
struct NearWordingFinder {
  private let stream: ExpressionStream
  private let text: StatementText

  init(_ text: StatementText, language: Language) {
    stream = ExpressionStream([text], language: language)
    self.text = text
  }

  /// The nearest wording to any of several; nil where no token of them stands in the text.
  ///
  /// O(wordings · text).
  func nearest(to wordings: [String]) -> Silence.Nearest? {
    var best: (likeness: Double, places: Range<Int>)?
    for wording in wordings {
      guard let match = match(stream.loosely(wording)), match.likeness > best?.likeness ?? 0 else { continue }
      best = match
    }
    guard let best else { return nil }
    let first = stream.tokens[best.places.lowerBound]
    return Silence.Nearest(
      clause: stream.ids[0][Int(first.clause)], wording: stream.written(best.places, in: text), likeness: best.likeness)
  }

  /// The nearest place; the first of equally near ones.
  private func match(_ pattern: [Int32]) -> (likeness: Double, places: Range<Int>)? {
    guard pattern.contains(where: { $0 >= 0 }) else { return nil }
    let length = pattern.count
    var (row, best) = (Row(length), (cost: length, places: 0..<0))
    for (place, symbol) in stream.symbols.enumerated() {
      guard symbol < stream.boundary else {
        row = Row(length, from: place + 1)
        continue
      }
      row.advance(over: symbol, at: place, pattern)
      if row.costs[length] < best.cost { best = (row.costs[length], row.starts[length]..<(place + 1)) }
    }
    guard best.cost < length, !best.places.isEmpty else { return nil }
    return (1 - Double(best.cost) / Double(length), best.places)
  }

  /// For each beginning of a pattern the fewest changes for it to end at a place, and where that wording begins.
  private struct Row {
    var costs: [Int]
    var starts: [Int]

    init(_ length: Int, from start: Int = 0) {
      (costs, starts) = (Array(0...length), Array(repeating: start, count: length + 1))
    }

    mutating func advance(over symbol: Int32, at place: Int, _ pattern: [Int32]) {
      var diagonal = (cost: 0, start: place)
      starts[0] = place + 1
      for row in 1..<costs.count {
        let above = (cost: costs[row], start: starts[row])
        var least = (cost: diagonal.cost + (pattern[row - 1] == symbol ? 0 : 1), start: diagonal.start)
        if above.cost + 1 < least.cost { least = (above.cost + 1, above.start) }
        if costs[row - 1] + 1 < least.cost { least = (costs[row - 1] + 1, starts[row - 1]) }
        (costs[row], starts[row]) = least
        diagonal = above
      }
    }
  }
}
