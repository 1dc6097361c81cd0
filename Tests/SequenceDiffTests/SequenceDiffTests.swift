import Laws
import TestSupport
import Testing

@testable import SequenceDiff

/// Every array of up to `length` elements over the alphabet 0..<`symbols`.
func allArrays(upTo length: Int, symbols: Int32) -> [[Int32]] {
  var layers: [[[Int32]]] = [[[]]]
  for _ in 0..<length {
    layers.append((layers.last ?? []).flatMap { array in (0..<symbols).map { array + [$0] } })
  }
  return layers.flatMap { $0 }
}

/// Checks the law of an edit script.
func expectLawful(_ runs: [EditRun], _ old: [Int32], _ new: [Int32]) {
  #expect(EditScriptLaw.problems(in: runs, old, new).isEmpty)
}

@Suite("edit scripts")
struct MyersDiffTests {
  @Test("are lawful and shortest on all small arrays")
  func smallArrays() {
    let arrays = allArrays(upTo: 5, symbols: 2) + allArrays(upTo: 3, symbols: 3)
    for old in arrays {
      for new in arrays {
        let diff = MyersDiff(old, new)
        expectLawful(diff.runs, old, new)
        let kept = diff.runs.reduce(0) { $1.isEqual ? $0 + $1.old.count : $0 }
        #expect(kept == EditScriptLaw.commonLength(old, new), "\(old) \(new)")
      }
    }
  }

  @Test("are lawful and shortest on random arrays", arguments: 1...60)
  func randomArrays(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let symbols = Int32.random(in: 2...40, using: &random)
    let old = (0..<Int.random(in: 0...180, using: &random)).map { _ in Int32.random(in: 0..<symbols, using: &random) }
    let new = (0..<Int.random(in: 0...180, using: &random)).map { _ in Int32.random(in: 0..<symbols, using: &random) }
    let diff = MyersDiff(old, new)
    expectLawful(diff.runs, old, new)
    #expect(diff.runs.reduce(0) { $1.isEqual ? $0 + $1.old.count : $0 } == EditScriptLaw.commonLength(old, new))
    #expect(!diff.isCoarse)
  }

  @Test("say that they are coarse when the cost limit is met, and stay lawful")
  func costLimit() {
    let old = (0..<400).map { Int32($0 % 7) }
    let new = (0..<400).map { Int32(($0 * 5) % 11) }
    let diff = MyersDiff(old, new, costLimit: 20)
    #expect(diff.isCoarse)
    expectLawful(diff.runs, old, new)
  }
}

@Suite("heaviest chain")
struct HeaviestChainTests {
  @Test("is as heavy as the best of all subsets, and rises on both sides", arguments: 1...80)
  func againstAllSubsets(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let items = (0..<Int.random(in: 0...9, using: &random)).map { _ in
      ChainItem(
        old: Int.random(in: 0..<8, using: &random), new: Int.random(in: 0..<8, using: &random),
        weight: Int.random(in: 1...9, using: &random))
    }
    let chain = heaviestChain(items).map { items[$0] }
    #expect(rises(chain))
    let best = (0..<(1 << items.count)).map { mask in
      items.indices.filter { mask >> $0 & 1 == 1 }.map { items[$0] }.sorted { ($0.old, $0.new) < ($1.old, $1.new) }
    }.filter(rises).map { $0.reduce(0) { $0 + $1.weight } }.max()
    #expect(chain.reduce(0) { $0 + $1.weight } == best ?? 0)
  }

  private func rises(_ chain: [ChainItem]) -> Bool {
    zip(chain, chain.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new }
  }
}
