import Testing

@testable import Intake

@Suite struct ByteSearchTests {
  @Test func anyOfSomeBytesIsFoundWhereverItStands() {
    var bytes = [UInt8](repeating: 0x61, count: 40_000)
    #expect(!bytes.contains(anyOf: [0x2A, 0x5B]) && ![UInt8]().contains(anyOf: [0x2A]))
    for place in [0, 1, 16_383, 16_384, 16_385, 32_767, 32_768, 39_999] {
      bytes[place] = 0x5B
      #expect(bytes.contains(anyOf: [0x2A, 0x5B]) && !bytes.contains(anyOf: [0x2A, 0x5C]))
      bytes[place] = 0x61
    }
  }
}
