import TestSupport
import Testing

@testable import Concordance

/// The scans in C against scans that are too simple to be wrong.
@Suite struct PhraseScanTests {
  private func places(_ phrase: [UInt8], _ text: [UInt8]) -> [Int] {
    guard phrase.count <= text.count else { return [] }
    return (0...(text.count - phrase.count)).filter { text[$0..<($0 + phrase.count)].elementsEqual(phrase) }
  }

  /// Texts of few letters, so that phrases occur often and overlap themselves.
  private func random(_ generator: inout SplitMix64, _ count: Int) -> [UInt8] {
    let letters = ["合", "作", "和", "a", "é", "𠀀"]
    return (0..<count).flatMap { _ in Array(letters[Int.random(in: 0..<letters.count, using: &generator)].utf8) }
  }

  @Test(arguments: UInt64(1)...40) func oneAndManyAgreeWithASimpleScan(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let text = random(&generator, Int.random(in: 0...300, using: &generator))
    let phrases = (1...12).map { _ in random(&generator, Int.random(in: 1...6, using: &generator)) }
    var counts = [UInt32](repeating: 0, count: phrases.count)
    text.withUnsafeBytes { text in PhraseSet(phrases)?.add(text, to: &counts) }
    for (phrase, count) in zip(phrases, counts) {
      let expected = places(phrase, text)
      #expect(text.withUnsafeBytes { PhraseScan.places(of: phrase, in: $0) } == expected)
      #expect(text.withUnsafeBytes { PhraseScan.count(phrase, in: $0) } == expected.count)
      #expect(Int(count) == expected.count)
    }
  }

  @Test func aDamagedByteChangesTheChecksum() {
    var generator = SplitMix64(seed: 7)
    for count in [1, 7, 8, 63, 64, 65, 200] {
      var bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let sum = PhraseScan.checksum(of: bytes)
      for index in bytes.indices {
        bytes[index] ^= 1 << UInt8(index % 8)
        #expect(PhraseScan.checksum(of: bytes) != sum, "byte \(index) of \(count)")
        bytes[index] ^= 1 << UInt8(index % 8)
      }
    }
  }
}
