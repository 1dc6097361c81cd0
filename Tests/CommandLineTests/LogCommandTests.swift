import Foundation
import TestSupport
import Testing

/// The history of a text that its publisher changed without saying so; the texts are invented.
@Suite("log") struct LogCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    _ = try place.tifa("init", "--recorded-at", "2024-05-17")
    for (number, (verb, day)) in [("同意", "2020-01-05"), ("决定", "2020-03-01"), ("愿意", "2020-02-01")].enumerated() {
      try place.write("a.txt", "联合声明\n\n双方\(verb)扩大合作。双方重申友好。\n\n二〇二〇年一月二日于维尔莫\n")
      _ = try place.tifa(
        "add", "--series", "s", "a.txt", "--as-of", day, "--recorded-at", "2024-05-1\(8 + number / 2)", "--source-url",
        "https://www.example.org/a")
    }
  }

  @Test("of a text: a line for each revision, newest first, with the size of its change")
  func table() throws {
    #expect(
      try place.tifa("log", "s/2020").output == """
        REVISION           RECORDED    ISSUED      AS OF       CLAUSES    SOURCE           MESSAGE
        s/2020-01-02.zh@3  2024-05-19  2020-01-02  2020-02-01  1 changed  www.example.org  revise s/2020-01-02.zh
        s/2020-01-02.zh@2  2024-05-18  2020-01-02  2020-03-01  1 changed  www.example.org  revise s/2020-01-02.zh
        s/2020-01-02.zh@1  2024-05-18  2020-01-02  2020-01-05  4          www.example.org  add s/2020-01-02.zh

        """)
    #expect(try place.tifa("log", "s/2020", "-n", "1").output.split(separator: "\n").count == 2)
  }

  @Test("of the corpus: a line for each step")
  func corpus() throws {
    let lines = try place.tifa("log").output.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[1].hasSuffix("2024-05-19  s/2020-01-02.zh  2020-01-02  revise s/2020-01-02.zh"))
    #expect(lines[4].hasSuffix("2024-05-17  –                –           create the corpus"), "\(lines)")
  }

  @Test(
    "a date after @ means the text as it stood then, by the days as of which it was given",
    arguments: [("2020-01-31", "同意"), ("2020-02", "愿意"), ("2020-03-01", "决定"), ("2021", "决定")])
  func standing(_ date: String, _ verb: String) throws {
    #expect(try place.tifa("show", "s/2020-01-02@\(date)").output.contains(verb))
  }

  @Test("before the first day there is no such text")
  func before() throws {
    #expect(try place.tifa("show", "s/2020-01-02@2020-01-04").status == 2)
  }

  @Test("for scripts every figure is there, and git reads the day in the trailers")
  func machine() throws {
    let json = try place.tifa("log", "s/2020", "--format", "json").output
    for part in ["\"as_of\" : \"2020-02-01\"", "\"changed\" : 1", "\"kind\" : \"text\"", "\"number\" : 3"] {
      #expect(json.contains(part), "\(json)")
    }
  }
}
