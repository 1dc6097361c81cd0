import Testing

@testable import Workbench

@Suite("separated values") struct SeparatedValuesTests {
  private func rows(_ text: String) throws -> [[String]] { try SeparatedValues(Array(text.utf8)).rows.map(\.fields) }

  @Test("fields are parted by commas, or by tabs where the first row has one", arguments: [",", "\t"])
  func separators(_ mark: String) throws {
    #expect(try rows("file\(mark)date\na.txt\(mark)2020\n") == [["file", "date"], ["a.txt", "2020"]])
  }

  @Test("a field in quotation marks may hold separators, line ends and quotation marks")
  func quoted() throws {
    #expect(try rows("a,b\n\"x,\"\"y\"\"\nz\",2") == [["a", "b"], ["x,\"y\"\nz", "2"]])
  }

  @Test("a byte order mark, CR LF and blank rows make no fields")
  func spreadsheets() throws {
    #expect(try rows("\u{FEFF}a,b\r\n\r\n,\r\n1,2\r\n") == [["a", "b"], ["1", "2"]])
  }

  @Test("rows know the line on which they begin, after quoted line ends too")
  func lines() throws {
    #expect(try SeparatedValues(Array("a\n\"1\n2\"\n3\n".utf8)).rows.map(\.line) == [1, 2, 4])
  }

  @Test("what cannot be read says on which line")
  func defects() {
    #expect(throws: SeparatedValues.Defect.self) { try SeparatedValues(Array("a\n\"b".utf8)) }
    #expect(throws: SeparatedValues.Defect.self) { try SeparatedValues([0x61, 0xFF]) }
  }
}
