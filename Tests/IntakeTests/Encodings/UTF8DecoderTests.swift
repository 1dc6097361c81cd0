import TestSupport
import Testing

@testable import Intake

struct UTF8DecoderTests {
  /// Exhaustive, since these sequences have a path of their own: a wrong mask would pass any sample.
  @Test(
    "Every sequence of three bytes is a scalar exactly where the standard library says so, with and without a successor"
  )
  func threeBytes() {
    for lead in UInt8(0xE0)...0xEF {
      for second in UInt8(0x7F)...0xC0 {
        for third in UInt8(0x7F)...0xC0 {
          let bytes = [lead, second, third]
          let valid = String(validating: bytes, as: UTF8.self).map { Array($0.unicodeScalars) }
          // The last ending makes a run of four that is taken at once.
          for ending in ["", "A", "国国国A"] {
            let decoding = UTF8Decoder.decode(bytes + Array(ending.utf8), from: 0)
            let scalars = decoding.scalars.dropLast(ending.unicodeScalars.count)
            guard decoding.failures.isEmpty ? scalars == valid?[...] : valid == nil else {
              Issue.record("\(bytes) \(ending)")
              continue
            }
          }
        }
      }
    }
  }

  @Test("Every scalar comes back from its own bytes")
  func everyScalar() {
    let scalars = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(scalar) }
    let decoding = UTF8Decoder.decode(Array(String(view).utf8), from: 0)
    #expect(decoding.failures.isEmpty)
    #expect(decoding.scalars == scalars)
  }

  @Test(
    "Runs of sequences of one or three bytes, of any length and broken anywhere, decode as the standard library does")
  func runs() {
    var random = SplitMix64(seed: 3)
    let pieces: [[UInt8]] = [
      Array("a".utf8), Array("é".utf8), Array("国".utf8), Array("。".utf8), Array("\u{FFFD}".utf8), Array("𠮷".utf8),
      [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xE5, 0x9B], [0x80], [0xE5, 0x41, 0x80], [0xF5],
    ]
    for _ in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let isRare = Int.random(in: 0...9, using: &random) == 0
        let piece = pieces[Int.random(in: 0..<(isRare ? pieces.count : 4), using: &random)]
        for _ in 0..<Int.random(in: 1...20, using: &random) { bytes += piece }
      }
      let decoding = UTF8Decoder.decode(bytes, from: 0)
      let isWellFormed = String(validating: bytes, as: UTF8.self) != nil
      #expect(decoding.failures.isEmpty == isWellFormed)
      if isWellFormed { #expect(decoding.scalars == Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)) }
      #expect(decoding.scalars == Self.oneByOne(bytes))
    }
  }

  /// The scalars of `bytes`, each sequence decoded alone, so that no run is taken at once.
  private static func oneByOne(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var index = 0
    while index < bytes.count {
      let next = (1...4).lazy.filter { index + $0 <= bytes.count }.compactMap { length in
        String(validating: bytes[index..<(index + length)], as: UTF8.self).map { (Array($0.unicodeScalars), length) }
      }.first
      scalars += next?.0 ?? ["\u{FFFD}"]
      index += next?.1 ?? 1
    }
    return scalars
  }
}
