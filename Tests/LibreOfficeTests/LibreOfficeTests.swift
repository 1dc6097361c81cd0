import Intake
import Normalizer
import StatementModel
import TestSupport
import Testing

/// Held against another program that reads and writes the same formats; these tests need LibreOffice, and fail without it.
@Suite("LibreOffice", .serialized) struct LibreOfficeTests {
  private func read(_ bytes: [UInt8], _ name: String) throws -> ExtractedText {
    try Intake.read(bytes: bytes, name: name)
  }

  /// Every clause with its id and role.
  private func clauses(_ extracted: ExtractedText) -> [String] {
    let text = Normalizer().normalize(extracted, id: "t")
    return text.blocks.flatMap { block in
      block.clauses.map { "\($0.id) \(block.label) \(block.role.rawValue) \(text[$0.range])" }
    }
  }

  @Test("the statement written by LibreOffice has the clauses of the plain text", arguments: ["docx", "odt"])
  func statement(format: String) throws {
    let plain = clauses(try read(ProjectFolder.bytes("Corpus/cn-vn/2022-11-01.zh/source.txt"), "source.txt"))
    let bytes = try #require(LibreOffice.statement.get()[format])
    let document = try read(bytes, "statement.\(format)")
    #expect(document.decoder == format)
    #expect(plain.count > 90)
    #expect(clauses(document) == plain)
  }

  @Test("generated numbers are those that LibreOffice shows", arguments: NumberedDocuments.all.keys.sorted())
  func numbers(name: String) throws {
    let stem = String(name.prefix { $0 != "." })
    let extracted = try read(NumberedDocuments.all[name] ?? [], name)
    let own = String(String.UnicodeScalarView(extracted.scalars))
    let shown = String(decoding: try #require(LibreOffice.numbered.get()[stem + ".txt"]), as: UTF8.self)
    #expect(lines(own) == lines(shown))
    #expect(lines(own).count >= 5)
  }

  /// The lines without blanks, which a label may or may not have behind it, and without a byte order mark.
  private func lines(_ text: String) -> [String] {
    text.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" }).map { line in
      String(String.UnicodeScalarView(line.filter { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }))
    }.filter { !$0.isEmpty }
  }
}
