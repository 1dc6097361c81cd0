import TestSupport
import Testing

@testable import WordingHistory

/// The order of suffixes and the maximal repeats, against the plainest way to find them.
@Suite("suffixes and maximal repeats") struct SuffixArrayTests {
  /// Every sequence of at most `length` symbols out of `alphabet`.
  private func sequences(_ alphabet: Int32, upTo length: Int) -> [[Int32]] {
    var (all, last): ([[Int32]], [[Int32]]) = ([[]], [[]])
    for _ in 0..<length {
      last = last.flatMap { start in (0..<alphabet).map { start + [$0] } }
      all += last
    }
    return all
  }

  private func plainOrder(_ symbols: [Int32]) -> [Int32] {
    symbols.indices.sorted { symbols[$0...].lexicographicallyPrecedes(symbols[$1...]) }.map { Int32($0) }
  }

  private func plainShared(_ symbols: [Int32], _ order: [Int32]) -> [Int32] {
    order.indices.map { rank in
      guard rank > 0 else { return 0 }
      return Int32(zip(symbols[Int(order[rank - 1])...], symbols[Int(order[rank])...]).prefix { $0 == $1 }.count)
    }
  }

  /// Every stretch that stands at least twice and that no neighbour on either side is always the same of, with its places.
  private func plainRepeats(_ symbols: [Int32], boundary: Int32) -> Set<[Int]> {
    var places: [[Int32]: [Int]] = [:]
    for start in symbols.indices {
      for end in start..<symbols.count where !symbols[start...end].contains(where: { $0 >= boundary }) {
        places[Array(symbols[start...end]), default: []].append(start)
      }
    }
    func differs(_ starts: [Int], _ offset: Int) -> Bool {
      let neighbours = starts.map { start in
        let place = start + offset
        return place >= 0 && place < symbols.count && symbols[place] < boundary ? Int(symbols[place]) : -1 - start
      }
      return Set(neighbours).count > 1
    }
    return Set(
      places.filter { $1.count > 1 && differs($1, -1) && differs($1, $0.count) }.map { [$0.count] + $1 })
  }

  private func check(_ symbols: [Int32], _ alphabet: Int32, boundary: Int32) {
    let suffixes = SuffixArray(symbols, alphabet: Int(alphabet))
    #expect(suffixes.order == plainOrder(symbols), "\(symbols)")
    #expect(suffixes.shared == plainShared(symbols, suffixes.order), "\(symbols)")
    let repeats = MaximalRepeats.all(suffixes, of: symbols, boundary: boundary).map { found in
      [found.length] + suffixes.order[found.places].map { Int($0) }.sorted()
    }
    #expect(Set(repeats) == plainRepeats(symbols, boundary: boundary), "\(symbols)")
    #expect(Set(repeats).count == repeats.count, "each once: \(symbols)")
  }

  @Test("every sequence of two symbols up to nine, and of three up to six")
  func small() {
    for symbols in sequences(2, upTo: 9) { check(symbols, 2, boundary: 2) }
    for symbols in sequences(3, upTo: 6) { check(symbols, 3, boundary: 3) }
  }

  @Test("boundaries, each a symbol of its own, are in no repeat")
  func boundaries() {
    for symbols in sequences(3, upTo: 6) {
      var next: Int32 = 1
      let parted = symbols.map { symbol -> Int32 in
        guard symbol == 2 else { return symbol }
        next += 1
        return next
      }
      check(parted, next + 1, boundary: 2)
    }
  }

  @Test("long sequences at random, many symbols and few")
  func random() {
    var random = SplitMix64(seed: 6)
    for _ in 0..<60 {
      let alphabet = Int32(1 + random.next() % 30)
      let symbols = (0..<Int(random.next() % 120)).map { _ in Int32(random.next() % UInt64(alphabet)) }
      check(symbols, alphabet, boundary: alphabet)
    }
  }

  @Test("the places of a pattern are all of its places")
  func patterns() {
    var random = SplitMix64(seed: 66)
    let symbols = (0..<400).map { _ in Int32(random.next() % 3) }
    let suffixes = SuffixArray(symbols, alphabet: 3)
    for pattern in sequences(3, upTo: 4) where !pattern.isEmpty {
      let found = suffixes.order[suffixes.range(of: pattern, in: symbols)].map { Int($0) }.sorted()
      let plain = symbols.indices.filter { symbols[$0...].starts(with: pattern) }
      #expect(found == plain, "\(pattern)")
    }
  }
}
