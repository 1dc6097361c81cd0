import CZlib
import Foundation
import TestSupport
import Testing

@testable import CorpusStore

/// Loose files of others: libgit2 1.5 reads a truncated one for ever, and a longer one over the end of its memory.
@Suite struct LooseFileTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func packed(_ plain: String) -> [UInt8] {
    let bytes = Array(plain.utf8)
    var (size, packed) = (uLongf(compressBound(uLong(bytes.count))), [UInt8](repeating: 0, count: bytes.count + 100))
    #expect(compress(&packed, &size, bytes, uLong(bytes.count)) == Z_OK)
    return Array(packed.prefix(Int(size)))
  }

  private func read(_ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(scratch.path)/loose"))
    let object = try LooseFile(path: "\(scratch.path)/loose").object(atMost: 1_000)
    return String(decoding: object.bytes, as: UTF8.self)
  }

  @Test func aWholeOneIsRead() throws {
    #expect(try read(packed("blob 3\u{0}abc")) == "abc")
    #expect(try read(packed("blob 0\u{0}")).isEmpty)
  }

  @Test(arguments: [
    "blob 2\u{0}abc", "blob 4\u{0}abc", "blob -1\u{0}", "blob\u{0}abc", "blurb 3\u{0}abc", "blob 3", "", "\u{0}",
    "blob 99999999999999999999\u{0}abc", "blob 3 3\u{0}abc",
  ])
  func oneThatIsNotAsLongAsItSaysIsRefused(plain: String) {
    #expect(throws: CorpusError.Cause.self) { try read(packed(plain)) }
  }

  @Test func oneThatIsCutAnywhereOrFollowedByMoreIsRefused() {
    let whole = packed("blob 300\u{0}" + String(repeating: "双方", count: 50))
    for length in 0..<whole.count { #expect(throws: CorpusError.Cause.self) { try read(Array(whole.prefix(length))) } }
    #expect(throws: CorpusError.Cause.self) { try read(whole + [0]) }
  }

  @Test func oneThatUnpacksToTooMuchIsRefused() {
    #expect(throws: CorpusError.Cause.self) {
      try read(packed("blob 100000\u{0}" + String(repeating: "a", count: 100_000)))
    }
  }

  @Test func anyBytesAreReadOrRefused() {
    var random = SplitMix64(seed: 20_260_724)
    let whole = packed("blob 300\u{0}" + String(repeating: "双方", count: 50))
    for _ in 0..<500 {
      var bytes = whole
      for _ in 0..<3 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if let text = try? read(bytes) { #expect(text.utf8.count == 300) }
    }
  }
}
