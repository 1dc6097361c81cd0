import TestSupport
import Testing

@Suite("pages and Markdown")
struct PageCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.copy("Tests/IntakeTests/Pages/mfa-cn-new.html", to: "page.html")
    try place.copy("Tests/IntakeTests/Pages/mfa-cn-new.txt", to: "text.txt")
    try place.copy("Tests/IntakeTests/Pages/people-cn.html", to: "undated.html")
  }

  @Test("a page and its text are the same")
  func compare() throws {
    let compared = try place.tifa("compare", "page.html", "text.txt")
    #expect(compared.status == 0, "\(compared.transcript)")
    try place.write("changed.txt", String(decoding: try place.bytes("text.txt"), as: UTF8.self) + "\n四、双方同意另行换文。\n")
    #expect(try place.tifa("compare", "page.html", "changed.txt").status == 1)
  }

  @Test("segment tells the page's date apart from the date of issue, and what was left out")
  func segment() throws {
    let segmented = try place.tifa("segment", "undated.html")
    #expect(segmented.status == 0)
    for line in ["title: 瓦伦共和国和凯尔王国联合宣言", "date: not known", "published: 2019-11-20", "decoder: html/utf-8"] {
      #expect(segmented.output.contains("\n\(line)"), "\(line)")
    }
    #expect(segmented.output.contains("Left out as links to other pages"))
    #expect(
      try place.tifa("segment", "--format", "json", "undated.html").output.contains("\"published\": \"2019-11-20\""))
  }

  @Test("add keeps the page's bytes and its date, and asks for the date of issue")
  func add() throws {
    _ = try place.tifa("init")
    #expect(try place.tifa("add", "--series", "val-nor", "page.html").status == 0)
    let source = try place.tifa("show", "val-nor/2024-05-12.zh", "--source")
    #expect(Array(source.output.utf8) == (try place.bytes("page.html")))
    #expect(try place.tifa("compare", "val-nor/2024-05-12", "text.txt").status == 0)
    let refused = try place.tifa("add", "--series", "val-kel", "undated.html")
    #expect(refused.status == 2)
    #expect(
      refused.errors.contains(
        "hint: the page appeared on 2019-11-20; if it was issued that day, give --date 2019-11-20"))
    #expect(try place.tifa("add", "--series", "val-kel", "--date", "2019-11-20", "undated.html").status == 0)
    #expect(
      try place.tifa("add", "--series", "val-kel", "--date", "2019-11-20", "undated.html").output.contains("val-kel"))
  }

  @Test("a hostile page ends with one sentence and a hint")
  func hostile() throws {
    try place.write("deep.html", "<html>" + String(repeating: "<div>", count: 100_000) + "甲方声明")
    let refused = try place.tifa("segment", "deep.html")
    #expect(refused.status == 2)
    #expect(
      refused.errors.hasPrefix("error: deep.html has more than 512 elements inside one another, the limit\nhint: "))
  }

  @Test("Markdown is read with its front matter and marks")
  func markdown() throws {
    try place.write(
      "a.md", "---\ntitle: 联合声明\ndate: 2020-01-02\n---\n\n# 联合声明\n\n**一、** 双方同意[深化](https://example.org)合作。\n")
    let segmented = try place.tifa("segment", "a.md")
    #expect(segmented.output.contains("\ndate: 2020-01-02 · "))
    #expect(segmented.output.contains("双方同意深化合作。"))
    #expect(segmented.output.contains("1 link (https://example.org)"))
    #expect(segmented.output.contains("sec_1"))
  }
}
