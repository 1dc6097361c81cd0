import StatementModel
import Testing

@testable import Intake

/// Pages that are made to exhaust or to mislead: a clear error or harmless text.
@Suite struct HostilePages {
  private func read(_ page: String, limits: IntakeLimits = IntakeLimits()) throws -> ExtractedText {
    try Intake.read(bytes: Array(page.utf8), name: "p.html", limits: limits)
  }

  private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test(arguments: [("<div>", 100_000), ("<b>", 1000), ("<table><tr><td>", 1000), ("<ul><li>", 1000), ("<x>", 1000)])
  func depthIsBounded(_ tag: String, _ count: Int) throws {
    let error = #expect(throws: IntakeError.self) { try read("<html><body>" + repeated(tag, count) + "甲") }
    #expect(error == .beyondLimit(name: "p.html", what: "elements inside one another", limit: 512, option: .depth))
    #expect(error?.description == "p.html has more than 512 elements inside one another, the limit")
  }

  @Test func depthAtTheLimitIsRead() throws {
    // html, body, and the divisions inside.
    #expect(try read("<html><body>" + repeated("<div>", 510) + "甲方声明").string == "甲方声明\n")
    #expect(throws: IntakeError.self) { try read("<html><body>" + repeated("<div>", 511) + "甲方声明") }
  }

  @Test func elementsAreCounted() throws {
    let page = "<html><body>" + repeated("<i>a</i>", 100)
    #expect(
      throws: IntakeError.beyondLimit(
        name: "p.html", what: "elements and stretches of text", limit: 150, option: .elements)
    ) {
      try read(page, limits: IntakeLimits(maximumElements: 150))
    }
    #expect(try read(page, limits: IntakeLimits(maximumElements: 300)).scalars.count == 101)
  }

  /// Found by the fuzzer: the place was one in the page, behind the end of the text.
  @Test func placesOfUndecodableBytesAreNotThoseOfThePage() throws {
    let page = Array("<!doctype html><title>声明</title><p>双方同意深化合作。".utf8) + [0xFF] + Array("<p>甲方。".utf8)
    let text = try Intake.read(bytes: page, name: "p.html")
    let told = text.findings.filter { $0.message.hasPrefix("Byte \(page.firstIndex(of: 0xFF) ?? 0) (0xFF) ") }
    #expect(told.map(\.range) == [nil])
    #expect(text.findings.allSatisfy { ($0.range?.end ?? 0) <= text.scalars.count })
  }

  @Test(arguments: [257, 5000, 20_000]) func attributesAreCounted(_ count: Int) throws {
    let attributes = (0..<count).map { " a\($0)" }.joined()
    #expect(
      throws: IntakeError.beyondLimit(
        name: "p.html", what: "attributes of one element", limit: 256, option: .attributes)
    ) {
      try read("<html><body><p\(attributes)>甲</p>")
    }
  }

  @Test func attributesAtTheLimitAreRead() throws {
    let attributes = (0..<256).map { " a\($0)=\"x y z\"" }.joined()
    #expect(try read("<html><body><p\(attributes)>甲</p>").string == "甲\n")
  }

  /// Words inside of a script or a quoted value are no attributes.
  @Test func longScriptsAndValuesAreNoFlood() throws {
    let words = repeated("w ", 20_000)
    #expect(try read("<html><script>if (a <b && \(words))</script><p title=\"\(words)\">甲</p>").string == "甲\n")
  }

  @Test func hugeAttributeIsHarmless() throws {
    #expect(try read("<html><body><p title=\"\(repeated("x", 10 << 20))\">甲方</p></body>").string == "甲方\n")
  }

  @Test func unclosedTagsAreClosed() throws {
    #expect(try read("<html><body><div><p>一、甲<p>二、<b>乙<i>丙</p><p>三、丁").string == "一、甲\n\n二、乙丙\n\n三、丁\n")
    #expect(try read("<p>甲方声明</div></table></html><p>乙方声明").string == "甲方声明\n\n乙方声明\n")
    #expect(try read("<html><p>甲方声明<p title=\"never closed").string == "甲方声明\n")
  }

  @Test func scriptInTheTextIsNeverText() throws {
    let text = try read("<p>甲方<script>alert('<p>乙方</p>')</script>声明<style>p{}</style>。</p>")
    #expect(text.string == "甲方声明。\n")
    #expect(
      try read("<p>写作 &lt;script&gt;alert(1)&lt;/script&gt; 的文字</p>").string == "写作 <script>alert(1)</script> 的文字\n")
  }

  @Test func nulBytesAreReplacedAndSaid() throws {
    let text = try read("<html><p>甲\u{0}乙\u{1}丙</p>")
    #expect(text.string == "甲\u{FFFD}乙\u{FFFD}丙\n")
    #expect(text.findings.map(\.category).contains(.wrongDecoding))
    #expect(text.findings.contains { $0.message.hasPrefix("2 control characters") })
    #expect(text.sourceMap == nil)
  }

  /// HTML has no entities of its own making; what a page declares is not resolved, and nothing is loaded.
  @Test func entityFloodsStaySmall() throws {
    let declared = (1...9).map { "<!ENTITY e\($0) \"\(repeated("&e\($0 - 1);", 10))\">" }.joined()
    let text = try read(
      "<!DOCTYPE html [<!ENTITY e0 \"lol\">\(declared)<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>甲方&e9;声明&x;</p>")
    #expect(text.scalars.count < 2000)
    #expect(!text.string.contains("root:"))
    #expect(text.string.contains("甲方&e9;声明&x;"))
    #expect(try read("<p>" + repeated("&amp;", 20_000)).scalars.count == 20_001)
  }

  @Test func refreshAndFramesLoadNothing() throws {
    let text = try read(
      "<html><head><meta http-equiv=refresh content='0;url=file:///etc/passwd'></head><body><iframe src=/x>框</iframe>"
        + "<object data=x></object><p>甲方声明</p><embed src=x>")
    #expect(text.string == "甲方声明\n")
  }

  @Test func whatThePageHidesIsLeftOutAndSaid() throws {
    let text = try read("<p>甲方声明。</p><p style='display: none'>乙方保证。</p><div hidden>丙方</div>")
    #expect(text.string == "甲方声明。\n")
    #expect(
      text.findings.map(\.message) == [
        "Left out as parts that the page hides: 2 paragraphs, 7 characters, beginning “乙方保证。”"
      ])
  }

  @Test func pageWithoutTextIsEmpty() {
    #expect(throws: IntakeError.empty(name: "p.html")) { try read("<html><script>app()</script><div id=root></div>") }
    #expect(throws: IntakeError.empty(name: "p.html")) { try read("<!DOCTYPE html>") }
  }

  /// Four times the page takes about four times the time; a quadratic reader would take sixteen times it.
  @Test(arguments: ["<p>双方同意。</p>", "甲<br>", "</x>", "<a href=x>y</a>"])
  func timeIsLinear(_ piece: String) throws {
    func time(_ count: Int) -> Duration {
      let page = "<html><body><p>甲方声明。</p>" + repeated("<div>", 300) + repeated(piece, count)
      return ContinuousClock().measure { _ = try? read(page) }
    }
    let small = (0..<3).map { _ in time(400) }.min() ?? .zero
    #expect((0..<2).map { _ in time(1600) }.min() ?? .zero < small * 10 + .milliseconds(40))
  }
}
