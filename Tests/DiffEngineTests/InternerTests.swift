import TestSupport
import Testing

@testable import DiffEngine

/// The tables behind the alignment, against what the standard library does.
@Suite struct InternerTests {
  @Test(arguments: 0..<8 as Range<UInt64>) func keysAreNumberedAsADictionaryWould(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var interner = KeyInterner()
    var numbers: [UInt64: Int32] = [:]
    for _ in 0..<20_000 {
      // Keys that are alike in their low bits, as pairs of neighbouring characters are.
      let key = UInt64.random(in: 0..<90, using: &random) << 32 | UInt64.random(in: 0..<90, using: &random)
      let expected = numbers[key] ?? Int32(numbers.count)
      numbers[key] = expected
      #expect(interner.number(of: key) == expected)
    }
    #expect(interner.count == numbers.count)
  }

  @Test(arguments: 0..<8 as Range<UInt64>) func runsAreNumberedAsADictionaryWould(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var interner = RunInterner()
    var numbers: [[UInt32]: Int32] = [:]
    for _ in 0..<5_000 {
      let run = (0..<Int.random(in: 0...4, using: &random)).map { _ in UInt32.random(in: 0...5, using: &random) }
      let expected = numbers[run] ?? Int32(numbers.count)
      numbers[run] = expected
      #expect(interner.number(of: run) == expected)
      #expect(interner.number(of: ([9] + run)[1...]) == expected)
    }
    #expect(interner.count == numbers.count)
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func theBestAreTheFirstOfAllSorted(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var best = BestClauses(limit: 5)
    for count in [0, 1, 5, 6, 200] {
      let values = (0..<count).map { _ in Double(Int.random(in: 0...9, using: &random)) }
      let order = values.indices.shuffled(using: &random)
      for clause in order { best.consider(Int32(clause), values[clause]) }
      let sorted = values.indices.sorted { (values[$0], -$0) > (values[$1], -$1) }
      #expect(Array(best.drained()) == sorted.prefix(5).map { Int32($0) })
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func listsTurnedRoundTwiceAreTheSortedLists(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var lists = NumberLists()
    let numbers = (0..<30).map { _ in
      Array(Set((0..<Int.random(in: 0...6, using: &random)).map { _ in Int32.random(in: 0..<40, using: &random) }))
    }
    for list in numbers {
      lists.append(contentsOf: list[...])
      lists.close()
    }
    let turned = lists.transposed(count: 40)
    for number in 0..<40 {
      #expect(turned[number].map(Int.init) == numbers.indices.filter { numbers[$0].contains(Int32(number)) })
    }
    let back = turned.transposed(count: 30)
    for index in 0..<30 { #expect(Array(back[index]) == numbers[index].sorted()) }
  }
}
