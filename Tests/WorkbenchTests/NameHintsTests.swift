import StatementModel
import Testing

@testable import Workbench

@Suite("what the name of a file says") struct NameHintsTests {
  @Test(
    "the first day, month or year and the first tag of a language",
    arguments: [
      ("texts/2022-11-01_zh_statement.txt", "2022-11-01", "zh"), ("20221101.vi.html", "2022-11-01", "vi"),
      ("a.zip:in/2004_en.txt", "2004", "en"), ("joint 2013-06 zh-hant.docx", "2013-06", "zh-hant"),
    ])
  func read(_ path: String, _ date: String, _ language: String) {
    #expect(NameHints(path: path).date?.description == date)
    #expect(NameHints(path: path).language?.rawValue == language)
  }

  @Test(
    "neither is made up from what is none",
    arguments: [
      "2022-13-01.txt", "0001.txt", "12345678901.txt", "statement.txt", "2022-11-01/source.txt", "english.txt",
    ])
  func nothing(_ path: String) {
    #expect(NameHints(path: path).date == nil)
    #expect(NameHints(path: path).language == nil)
  }
}
