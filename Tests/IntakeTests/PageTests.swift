import StatementModel
import TestSupport
import Testing

@testable import Intake

/// Pages in the shapes in which statements are published, each with the text that is to be read from it.
@Suite struct PublishedPages {
  static let names = [
    "gov-cn", "mfa-cn-new", "mfa-cn-old", "mofa-vn", "nhandan", "people-cn", "vietnamplus", "whitehouse-archived",
    "whitehouse-new", "xinhua-new", "xinhua-old",
  ]

  private func page(_ name: String) throws -> ExtractedText {
    let bytes = try ProjectFolder.bytes("Tests/IntakeTests/Pages/\(name).html")
    return try Intake.read(bytes: bytes, name: "\(name).html")
  }

  @Test(arguments: names) func articleIsReadWithoutFurniture(_ name: String) throws {
    let expected = String(
      decoding: try ProjectFolder.bytes("Tests/IntakeTests/Pages/\(name).txt"), as: UTF8.self)
    #expect(try page(name).string.split(separator: "\n\n") == expected.split(separator: "\n\n"))
  }

  /// What is not in the text is told of: every letter of the page's body is either in the text or counted as left out.
  @Test(arguments: names) func nothingIsLostSilently(_ name: String) throws {
    let bytes = try ProjectFolder.bytes("Tests/IntakeTests/Pages/\(name).html")
    let tree = try HTMLParser.tree(of: bytes, limits: IntakeLimits())
    let marks = PageMarks(tree)
    let shown = tree.nodes.indices.filter { tree.nodes[$0].isText && !marks.isUnshown[$0] }
      .flatMap { tree.text[tree.nodes[$0].text] }.count { !$0.properties.isWhitespace }
    let text = try page(name)
    let left = text.findings.compactMap(\.leftOutCharacters).reduce(0, +)
    let labels = name == "whitehouse-new" ? 2 * 5 : 0
    #expect(text.scalars.count { !$0.properties.isWhitespace } + left - labels == shown)
    #expect(left > 0)
  }

  @Test func hintsAreReadFromThePage() throws {
    let new = try page("mfa-cn-new").hints
    #expect(new.title == "瓦伦共和国和诺里亚共和国关于深化友好合作的联合声明")
    #expect(new.published == StatementDate("2024-05-12"))
    #expect(new.publisher == "瓦伦外交部")
    #expect(new.address == "https://mfa.example/zyxw/202405/t20240512_1.shtml")
    #expect(new.language == "zh-CN")
    let agency = try page("vietnamplus").hints
    #expect(agency.title == "Toàn văn Tuyên bố chung Valen - Noria")
    #expect(agency.published == StatementDate("2023-12-13"))
    #expect(agency.publisher == "Tin Valen")
    #expect(try page("whitehouse-new").hints.published == StatementDate("2025-02-07"))
    #expect(try page("whitehouse-archived").hints.published == StatementDate("2013-07-25"))
  }

  @Test(arguments: [
    ("gov-cn", "瓦伦、奥兰关于加强抗旱合作的联合倡议"), ("xinhua-new", "（受权发布）瓦伦共和国和奥兰共和国联合声明"),
    ("xinhua-old", "瓦伦共和国与凯尔王国联合新闻公报"), ("people-cn", "瓦伦共和国和凯尔王国联合宣言"),
    ("whitehouse-archived", "Joint Statement by the President of Arden and the President of Kelna"),
  ])
  func titleIsFreedOfTheSiteName(_ name: String, _ title: String) throws {
    #expect(try page(name).hints.title == title)
  }

  /// Every run leads to a place in the source from which on the paragraph's first characters stand.
  @Test(arguments: names) func sourceMapLeadsToTheParagraph(_ name: String) throws {
    let bytes = try ProjectFolder.bytes("Tests/IntakeTests/Pages/\(name).html")
    let text = try page(name)
    let runs = try #require(text.sourceMap?.runs)
    for (index, run) in runs.enumerated() where index == 0 || runs[index - 1].byte <= run.byte {
      let end = index + 1 < runs.count ? max(runs[index + 1].byte, run.byte) : bytes.count
      let stretch = String(decoding: bytes[run.byte..<min(bytes.count, end + 400)], as: UTF8.self)
      let word = text.scalars[run.scalar...].drop {
        $0.properties.isWhitespace || $0.isASCII && $0.properties.numericType != nil || ". ".unicodeScalars.contains($0)
      }
      .prefix { $0.properties.isAlphabetic }
      #expect(stretch.contains(String(String.UnicodeScalarView(word.prefix(2)))), "\(index)")
    }
    #expect(runs.map(\.byte) == runs.map(\.byte).sorted())
  }

  /// The map of a copy in another encoding leads to the same characters of the page.
  @Test(arguments: [
    ("mfa-cn-new", Charset.gb18030), ("xinhua-new", .gb18030), ("xinhua-old", .gb18030), ("vietnamplus", .windows1258),
    ("mofa-vn", .windows1258), ("whitehouse-new", .windows1252),
  ])
  func mapsOfOtherEncodingsLeadToTheSameCharacters(_ name: String, _ charset: Charset) throws {
    let page = String(decoding: try ProjectFolder.bytes("Tests/IntakeTests/Pages/\(name).html"), as: UTF8.self)
    let bytes = try #require(charset.encode(Array(page.unicodeScalars)))
    let (original, copy) = (
      try Intake.read(bytes: Array(page.utf8), name: "p"),
      try Intake.read(bytes: bytes, name: "p", encoding: charset.rawValue)
    )
    #expect(copy.scalars == original.scalars)
    let (own, others) = (try #require(original.sourceMap?.runs), try #require(copy.sourceMap?.runs))
    #expect(own.map(\.scalar) == others.map(\.scalar))
    for (run, other) in zip(own, others) {
      let before = Array(page.utf8.prefix(run.byte))
      let count = String(decoding: before, as: UTF8.self).unicodeScalars.count
      #expect(charset.decode(Array(bytes.prefix(other.byte))).scalars.count == count)
    }
  }

  @Test(arguments: [
    ("<p>2013-06-21 20:15 来源：瓦伦新闻社　编辑：甲</p>", "2013-06-21", "瓦伦新闻社"),
    ("<table><tr><td>2013年6月21日 20:15:00&nbsp;&nbsp;来源：<a>瓦伦网</a></td></tr></table>", "2013-06-21", "瓦伦网"),
    ("<div class=\"date\">Ngày 21 tháng 6 năm 2013, Nguồn: Tin Valen</div>", "2013-06-21", "Tin Valen"),
    ("<p>Cập nhật lúc 14:30 ngày 21/6/2013</p>", "2013-06-21", nil), ("<p>November 1, 2022</p>", "2022-11-01", nil),
    ("<time>Nov. 1st, 2022</time>", "2022-11-01", nil),
    ("<div class=\"date\">1 November 2022</div>", "2022-11-01", nil),
  ])
  func dayAndSourceAreReadInTheLinesOfThePage(_ line: String, _ day: String, _ publisher: String?) throws {
    let body = String(repeating: "Hai bên nhất trí tiếp tục hợp tác về mọi mặt và ủng hộ lẫn nhau. ", count: 4)
    let page =
      "<html><body><h1>Tuyên bố chung của hai nước Valen và Noria</h1>\(line)<div><p>\(body)</p><p>\(body)</p></div>"
    let text = try Intake.read(bytes: Array(page.utf8), name: "p")
    #expect(text.hints.published == StatementDate(day))
    #expect(text.hints.publisher == publisher)
    let isTold = text.findings.contains { $0.message.contains("it tells the day of publication") }
    #expect(isTold == !text.string.contains("November"))
    let declared = try Intake.read(
      bytes: Array(page.replacing("<html>", with: "<html><meta name=pubdate content=2001-02-03>").utf8), name: "p")
    #expect(declared.hints.published == StatementDate("2001-02-03"))
  }

  /// Days first are read in Vietnamese alone, and no day is made of what is none.
  @Test(arguments: ["21/6/2013", "2013-13-01", "32/1/2013 10:00", "20:15", "v. 2013.6"])
  func whatIsNoDayIsNotRead(_ line: String) {
    #expect(PublicationLine(Array(line.unicodeScalars), daysFirst: false).day == nil)
  }

  /// A line that a page puts under its heading is no part of the title.
  @Test(arguments: [
    "<time datetime=\"2008-06-02\">02/06/2008 08:00</time>", "<p>02/06/2008 08:00</p>", "<time>2 June 2008</time>",
  ])
  func aTimeUnderTheHeadingIsLeftOut(_ line: String) throws {
    let body = "<p>The two sides agreed to go on with their work on all the matters that were raised.</p>"
    let page =
      "<html><article><h1>Joint Statement by Valen and Noria on all matters</h1>\(line)\(body)\(body)</article>"
    let text = try Intake.read(bytes: Array(page.utf8), name: "p").string
    #expect(!text.contains("2008"))
    #expect(text.hasPrefix("Joint Statement by Valen and Noria on all matters\n\nThe two sides"))
  }

  @Test func aTimeInASentenceStays() throws {
    let body =
      "<p>The two sides met on <time>2 June 2008</time> and agreed to go on with their work on all matters.</p>"
    let text = try Intake.read(
      bytes: Array("<html><article><h1>Joint Statement</h1>\(body)\(body)</article>".utf8), name: "p")
    #expect(text.string.contains("on 2 June 2008 and"))
  }
}

extension ExtractedText {
  /// The text as a string.
  var string: String { String(String.UnicodeScalarView(scalars)) }
}

extension Finding {
  /// The characters that a finding says were left out.
  var leftOutCharacters: Int? {
    guard category == .repair, message.hasPrefix("Left out") else { return nil }
    let words = message.split(whereSeparator: { $0 == " " || $0 == "," })
    return words.firstIndex { $0.hasPrefix("character") }.flatMap { Int(words[$0 - 1]) }
  }
}
