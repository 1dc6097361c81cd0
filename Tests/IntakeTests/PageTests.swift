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
