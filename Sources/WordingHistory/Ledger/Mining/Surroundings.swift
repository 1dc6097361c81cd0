import Foundation

/// What stands around an expression at all of its places.
struct Surroundings {
  /// At how many places marks stand in it or around it.
  private(set) var marked = 0
  /// At how many it stands in the frame of its text.
  private(set) var framed = 0
  /// At how many it is a whole clause between two marks.
  private(set) var isolated = 0
  /// At how many the list that it is a part of goes on.
  private(set) var cutList = 0
  /// How freely it combines, 0…1.
  let freedom: Double
  private let count: Int

  init(_ reader: ExpressionReader, _ repeated: MaximalRepeats.Repeat) {
    let (stream, length) = (reader.stream, repeated.length)
    var (before, behind): ([Int32], [Int32]) = ([], [])
    count = repeated.places.count
    for place in reader.places(repeated) {
      let (first, end) = (Int(place), Int(place) + length)
      let (left, right) = (Self.neighbour(stream, first - 1), Self.neighbour(stream, end))
      before.append(left)
      behind.append(right)
      if stream.tokens[first..<end].contains(where: { !$0.traits.isDisjoint(with: [.opens, .closes]) }) { marked += 1 }
      if left == Self.mark, right == Self.mark { isolated += 1 }
      if Self.isFrame(stream, first, reader.options.frame) { framed += 1 }
      if Self.isList(stream, first - 1) || Self.isList(stream, end) { cutList += 1 }
    }
    freedom = min(Self.entropy(before), Self.entropy(behind))
  }

  /// A number of places as their share.
  func share(_ number: Int) -> Double { Double(number) / Double(count) }

  private static let mark: Int32 = -1
  private static let function: Int32 = -2

  /// The symbol at a place; a boundary and a function word are free edges, whatever they are.
  private static func neighbour(_ stream: ExpressionStream, _ place: Int) -> Int32 {
    guard place >= 0, place < stream.symbols.count, stream.symbols[place] < stream.boundary else { return mark }
    let traits = stream.tokens[place].traits
    return traits.contains(.function) && !traits.contains(.list) ? function : stream.symbols[place]
  }

  private static func isList(_ stream: ExpressionStream, _ place: Int) -> Bool {
    place >= 0 && place < stream.symbols.count && stream.tokens[place].traits.contains(.list)
  }

  private static func isFrame(_ stream: ExpressionStream, _ place: Int, _ share: Double) -> Bool {
    let span = stream.spans[Int(stream.tokens[place].text)]
    let width = Int(Double(span.count) * share)
    return place < span.lowerBound + width || place >= span.upperBound - width
  }

  /// The entropy of what stands at an edge, as a share of the most that so many places could have; every free edge counts
  /// as one of its own.
  private static func entropy(_ neighbours: [Int32]) -> Double {
    guard neighbours.count > 1 else { return neighbours.first.map { $0 < 0 ? 1 : 0 } ?? 0 }
    let (sorted, count) = (neighbours.sorted(), Double(neighbours.count))
    var (groups, start) = ([Int](), 0)
    while start < sorted.count {
      var end = start + 1
      if sorted[start] >= 0 { while end < sorted.count, sorted[end] == sorted[start] { end += 1 } }
      groups.append(end - start)
      start = end
    }
    // Added up by size, so that the last digit does not depend on which word has which number.
    let sum = groups.sorted().reduce(0.0) { $0 - Double($1) / count * log(Double($1) / count) }
    return sum / log(count)
  }
}
