import StatementModel
import Testing

struct ScalarFlagsTests {
  private let flags = ScalarFlags(
    beyond: 8, [(1, [0x61...0x63, 0xFFFF...0x10001]), (2, [0x63...0x63]), (4, [0x3002...0x3002])])

  @Test("A scalar has the flags of every row that it is in, and beyond the plane those of all")
  func rows() {
    for value in UInt32(0)...0x10FFFF {
      let expected: UInt8 =
        switch value {
        case 0x61, 0x62, 0xFFFF: 1
        case 0x63: 3
        case 0x3002: 4
        case 0x10000...: 8
        default: 0
        }
      if flags[value] != expected { Issue.record("U+\(String(value, radix: 16)): \(flags[value])") }
    }
  }

  @Test("The first flagged scalar of any stretch is found, as looking at each would find it")
  func search() {
    let text = Array("xyz。wwwwwwwwa中文中文中文\u{10000}中文中文cb".unicodeScalars)
    text.withUnsafeBufferPointer { scalars in
      for wanted in [UInt8(1), 2, 4, 8, 5, 15] {
        for start in 0...text.count {
          for end in start...text.count {
            let expected = (start..<end).first { flags[text[$0].value] & wanted != 0 } ?? end
            #expect(flags.firstIndex(of: wanted, in: scalars, start..<end) == expected)
          }
        }
      }
    }
  }
}
