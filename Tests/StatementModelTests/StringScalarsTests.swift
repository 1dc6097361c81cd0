import StatementModel
import Testing

/// Text made of scalars.
@Suite struct StringScalarsTests {
  @Test func everyScalarIsWrittenAsTheLibraryWritesIt() {
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 1) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      guard !String(scalars: [scalar][...]).utf8.elementsEqual(String(scalar).utf8) else { continue }
      Issue.record("U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: ["", "a", "双方", "a中é😀\u{301}", "Việt Nam\r\n"]) func textIsGivenBack(text: String) {
    let scalars = Array(text.unicodeScalars)
    #expect(String(scalars: scalars[...]).utf8.elementsEqual(text.utf8))
    #expect(String(scalars: ([".", "."] + scalars)[2...]).utf8.elementsEqual(text.utf8))
  }
}
