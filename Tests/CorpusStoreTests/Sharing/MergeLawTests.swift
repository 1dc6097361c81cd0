import StatementModel
import TestSupport
import Testing

@testable import CorpusStore

/// Two copies that go on at random and meet again: nothing of either is lost, and both come to the same texts.
@Suite struct MergeLawTests {
  @Test(arguments: 0..<12)
  func whatBothDidIsThereAfterwards(seed: UInt64) throws {
    var random = SplitMix64(seed: 0x7469_6661 &+ seed)
    let place = try SharedPlace()
    for round in 0..<3 {
      // The texts of a round are dealt out to the two sides, so that no text is changed on both.
      var wanted: [String: String] = [:]
      for number in 0..<6 {
        let id =
          "s\(Int.random(in: 0..<2, using: &random))/\(1990 + number).\(["zh", "vi"][Int.random(in: 0..<2, using: &random)])"
        guard wanted[id] == nil else { continue }
        wanted[id] = "双方同意\(round)·\(number)。"
        let side = Bool.random(using: &random) ? place.origin : place.mine
        _ = try side.add(Honest.revision(id, wanted[id] ?? ""))
      }
      let (ours, theirs) = (try place.mine.currentTip(), try place.origin.currentTip())
      _ = try place.pull()
      _ = try place.mine.push(to: Honest.address(place.origin.path), as: .usual)
      #expect(try place.mine.currentTip() == place.origin.currentTip())
      for tip in [ours, theirs] {
        #expect(try Git(folder: place.mine.path)("merge-base", "--is-ancestor", tip, "main").status == 0)
      }
      for (id, wording) in wanted {
        let stored = try place.mine.read(Sample.id(id))
        #expect(String(decoding: stored.text, as: UTF8.self) == "\(wording)\n")
      }
    }
    try place.expectClean()
  }
}
