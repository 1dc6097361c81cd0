import StatementModel
import Testing

@testable import Intake

/// The parts of the page reader, one by one.
@Suite struct PageParts {
  private func read(_ body: String) throws -> ExtractedText {
    try Intake.read(bytes: Array("<html>\(body)".utf8), name: "p")
  }

  private func text(_ body: String) throws -> String { try read(body).string }

  @Test(arguments: [
    "<!DOCTYPE html><p>x", "<!doctype HTML PUBLIC>", " \n<html>", "<HTML lang=x>", "<!-- saved -->\n<html>",
    "<?xml version='1.0'?><!DOCTYPE html>", "\u{FEFF}<html>", "<p>甲", "<div class=x>", "note\n<html>",
  ])
  func pageIsRecognisedByItsBytes(_ page: String) { #expect(HTMLSignature.matches(Array(page.utf8))) }

  @Test(arguments: [
    "甲方声明", "# Title\n\n<b>x</b>", "---\ntitle: x\n---\n", "a <html> tag", "<preamble>", "<!-- only a comment -->", "<",
    "",
    "<!-- never closed", "<甲方>",
  ])
  func plainTextIsNoPage(_ text: String) { #expect(!HTMLSignature.matches(Array(text.utf8))) }

  @Test func pageInUTF16IsRead() throws {
    let units: [UInt8] = "<html><p>一、双方同意。".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
    let text = try Intake.read(bytes: [0xFF, 0xFE] + units, name: "p")
    #expect(text.string == "一、双方同意。\n")
    #expect(text.decoder == "html/utf-16le")
    let run = try #require(text.sourceMap?.runs.first)
    #expect(run.byte == 2 + 2 * "<html><p".utf16.count)
  }

  @Test(arguments: [
    ("<meta charset=utf-8>", "utf-8"), ("<META HTTP-EQUIV=x CONTENT=\"text/html; charset=GB2312\">", "gb2312"),
    ("<meta name=a content=b><meta charset = 'Big5' >", "big5"),
    ("<?xml version='1.0' encoding=\"GBK\"?><html>", "gbk"),
    ("<meta name=description content='no charset here'>", nil), ("<p>charset=x</p>", nil), ("<meta charset=", nil),
  ])
  func declaredCharsetIsFound(_ page: String, _ name: String?) {
    #expect(DeclaredCharset.name(in: Array(page.utf8)) == name)
  }

  /// 双方同意。 in GB 2312, as the page declares it.
  @Test func pageInItsDeclaredEncodingIsRead() throws {
    let bytes: [UInt8] = [0xCB, 0xAB, 0xB7, 0xBD, 0xCD, 0xAC, 0xD2, 0xE2, 0xA1, 0xA3]
    let text = try Intake.read(bytes: Array("<html><meta charset=gb2312><p>".utf8) + bytes, name: "p")
    #expect(text.string == "双方同意。\n")
    #expect(text.decoder == "html/gb18030")
  }

  @Test(arguments: [
    ("&lpar;a&rpar;&period;", "(a)."), ("&NewLine;x&Tab;y", "x y"), ("Ti&ldquor;n&rdquor;", "Ti„n”"),
    ("&Dstrok;&abreve;k", "Đăk"), ("&amp;lpar; &ldquo;x&rdquo;&nbsp;&hellip;", "&lpar; “x”\u{A0}…"),
    ("&apos;a&apos;", "'a'"),
    // What is no reference, or is none that running text has, stays as it is written.
    ("&lpar a", "&lpar a"), ("&Lpar;", "&Lpar;"), ("&fjlig;", "&fjlig;"), ("R&D;x", "R&D;x"),
    ("&<b>lpar</b>;", "&lpar;"),
    ("&&lpar;;", "&(;"), ("x &lpar;<b>y</b>&rpar; z", "x (y) z"),
  ])
  func referencesMeanWhatABrowserShows(_ written: String, _ shown: String) throws {
    #expect(try text("<p>\(written)</p>") == shown + "\n")
  }

  /// Lines of 30 characters broken by hand, of which some happen to end with a full stop or another mark.
  @Test func breaksAtOneWidthEndNoParagraph() throws {
    let sentence = String(repeating: "甲", count: 14) + "。" + String(repeating: "乙", count: 14) + "；"
    let paragraph = String(repeating: sentence, count: 3) + String(repeating: "丙", count: 33) + "。"
    let scalars = Array(paragraph.unicodeScalars)
    let lines = stride(from: 0, to: scalars.count, by: 30).map { start in
      String(String.UnicodeScalarView(scalars[start..<min(start + 30, scalars.count)]))
    }
    let more = (0..<4).map { String(repeating: "丁", count: 30 - $0 % 2) }
    let body = (lines + ["二、双方同意。"] + more).joined(separator: "<br>\n")
    #expect(
      try text("<div>\(body)</div>")
        == (lines.joined(separator: "\n") + "\n\n二、双方同意。\n\n" + more.joined(separator: "\n") + "\n"))
    // Without a width, a line that ends like a sentence ends a paragraph.
    #expect(try text("<div>甲。<br>乙乙乙。<br>丙丙丙丙丙。</div>") == "甲。\n\n乙乙乙。\n\n丙丙丙丙丙。\n")
  }

  @Test func blanksAreRunTogetherAsABrowserDoes() throws {
    #expect(try text("<p> \n a\t b \n</p>") == "a b\n")
    #expect(try text("<p>双方\n  同意，\n深化 合作</p>") == "双方同意，深化 合作\n")
    #expect(try text("<p>双方\nASEAN</p>") == "双方 ASEAN\n")
    #expect(try text("<p>\u{3000}\u{3000}一、甲&nbsp;&nbsp;乙</p>") == "\u{3000}\u{3000}一、甲\u{A0}\u{A0}乙\n")
    #expect(try text("<p>我们<b>共同</b>\n<i>努力</i></p>") == "我们共同努力\n")
    #expect(try text("<pre>a  b\n\n  c</pre>") == "a  b\n\nc\n")
  }

  @Test func breaksPartParagraphsWhereTheTextSaysSo() throws {
    #expect(try text("<div>一、甲。<br>二、乙<br>续</div>") == "一、甲。\n\n二、乙\n续\n")
    #expect(try text("<div>甲<br>\u{3000}\u{3000}乙<br><br>丙</div>") == "甲\n\n\u{3000}\u{3000}乙\n\n丙\n")
  }

  @Test func listNumbersAreWrittenOutOnce() throws {
    #expect(try text("<ol><li>a b</li><li>c d</li></ol>") == "1. a b\n\n2. c d\n")
    #expect(try text("<ol start=5><li>a b<li value=9>c d<li>e f</ol>") == "5. a b\n\n9. c d\n\n10. e f\n")
    #expect(try text("<ol reversed type=I><li>a b<li>c d</ol>") == "II. a b\n\nI. c d\n")
    #expect(try text("<ol><li>1. a b</li><li>（二）c d</li></ol>") == "1. a b\n\n（二）c d\n")
    #expect(try text("<ol style='list-style: none'><li>a b</ol><ul><li>c d</ul>") == "a b\n\nc d\n")
    let findings = try read("<ol><li>a b</ol>").findings
    #expect(findings.map(\.message) == ["1 list number that a browser shows was written out"])
  }

  @Test(arguments: [
    (1, "a", "a"), (27, "A", "AA"), (1999, "I", "MCMXCIX"), (4, "i", "iv"), (4000, "I", "4000"), (0, "a", "0"),
    (-3, "1", "-3"),
  ])
  func countersAreWrittenAsInBrowsers(_ number: Int, _ type: String, _ written: String) {
    #expect(ListNumbering.written(number, type: type) == written)
  }

  @Test func quotationElementsGetTheirMarks() throws {
    #expect(try text("<p>The <q>spirit</q> of 1975</p>") == "The “spirit” of 1975\n")
  }

  @Test(arguments: [
    ("2022-11-01T21:15:00+08:00", "2022-11-01"), ("2022/11/1 08:00", "2022-11-01"), ("20221101", "2022-11-01"),
    ("2022年11月1日", "2022-11-01"), ("2021-04-08-19:02:11", "2021-04-08"), ("01/11/2022", nil), ("2022-13-01", nil),
    ("", nil), ("2022", nil), ("November 1, 2022", nil),
  ])
  func dayIsReadFromMachineDates(_ text: String, _ day: String?) {
    #expect(PageDate.day(text)?.description == day)
  }

  @Test func markedPartsInsideAParagraphDoNotPartIt() throws {
    let page = "<p>双方一致同意<span class=\"share\">分享</span>深化全面合作。</p>"
    #expect(try text(page) == "双方一致同意深化全面合作。\n")
  }

  @Test func classOfTheWholePageIsNotBelieved() throws {
    #expect(try text("<div class='menu-open sidebar'><p>双方一致同意深化全面合作。</p></div>") == "双方一致同意深化全面合作。\n")
  }

  @Test func commentsLongerThanTheTextAreLeftOut() throws {
    let comments = String(repeating: "<p>这条评论很长，说的却是毫不相干的事情。</p>", count: 9)
    #expect(
      try text("<h1>联合声明</h1><div class=x><p>一、双方同意合作。</p></div><div class=comments>\(comments)</div>")
        == "联合声明\n\n一、双方同意合作。\n")
    #expect(try text("<div class='has-comments'><h1>联合声明</h1><p>一、双方同意合作。</p></div>").hasPrefix("联合声明"))
  }

  @Test func linkedTitlesOfSignedDocumentsAreKept() throws {
    let titles = "<p><a href=/1>《关于合作的协定》</a></p><p><a href=/2>《谅解备忘录》</a></p>"
    #expect(try text("<div><p>双方代表签署了以下文件：</p>\(titles)</div>").hasSuffix("《关于合作的协定》\n\n《谅解备忘录》\n"))
    #expect(try text("<div><p>双方代表签署了多项文件。</p><p><a href=/1>另一条新闻</a></p></div>") == "双方代表签署了多项文件。\n")
  }

  @Test func numericReferencesMeanWhatBrowsersShow() throws {
    #expect(try text("<p>&#147;One China&#148; &#150; &#x20000;&hellip;</p>") == "“One China” – \u{20000}…\n")
    #expect(NumericReferences.areInDoubt(in: ["a", "\u{96}"]))
    #expect(!NumericReferences.areInDoubt(in: ["a", "\u{A0}"]))
  }

  @Test func findingTellsWhatWasLeftOut() throws {
    let page = "<p>双方一致同意深化全面合作。</p><nav><a href=/>首页</a><p>新闻</nav>"
    let findings = try read(page).findings
    #expect(
      findings.map(\.message) == [
        "Left out as menus, breadcrumbs and page ends: 2 paragraphs, 4 characters, beginning “首页”"
      ])
  }

  /// Markdown with a tag in it is no page; the cutting rules know the marks that say how it is built.
  @Test(arguments: [
    "---\ntitle: x\n---\n\n# 联合声明\n\n**一、** 双方同意。\n\n[目录](#a)\n", "# A\n\n<div>note</div>\n\n1. b\n",
  ])
  func markdownIsReadAsWritten(_ markdown: String) throws {
    #expect(try Intake.read(bytes: Array(markdown.utf8), name: "p.md").string == markdown)
  }
}
