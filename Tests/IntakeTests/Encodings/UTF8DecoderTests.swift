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
          for ending in [[], [0x41]] as [[UInt8]] {
            let decoding = UTF8Decoder.decode(bytes + ending, from: 0)
            guard decoding.failures.isEmpty ? decoding.scalars.dropLast(ending.count) == valid?[...] : valid == nil
            else {
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
}
