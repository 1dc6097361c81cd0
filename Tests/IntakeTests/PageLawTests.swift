import Foundation
import StatementModel
import TestSupport
import Testing

@testable import Intake

@Suite struct PageLaws {
  private func read(_ page: String) throws -> ExtractedText {
    try Intake.read(bytes: Array(page.utf8), name: "page.html")
  }

  /// What a browser would show of one line of text.
  private static func shown(_ line: some StringProtocol) -> String {
    line.split { " \t\r".contains($0) }.joined(separator: " ")
  }

  private static let statements = [
    """
    应阿登共和国总理邀请，博里亚共和国总理于二〇二三年五月对阿登进行正式访问。
    一、双方一致认为，两国关系“稳步”发展 & 前景广阔。
    （一）扩大贸易；
    （二）开放口岸。
    二、双方强调，1 < 2。
    """,
    """
    1. The two leaders met in Cordia and agreed to the following measures.
    2. They "welcomed" progress, and reaffirmed the treaty of 1999.
    (a) on trade & customs;
    3. Both sides thanked the hosts.
    """,
    """
    1. Hai bên nhất trí tăng cường hợp tác trên mọi lĩnh vực.
    2. Hai bên khẳng định coi trọng quan hệ láng giềng.
    a) Thương mại;
    3. Hai bên đánh giá cao kết quả chuyến thăm.
    """,
  ]

  /// A statement comes back paragraph by paragraph out of every shape, with any furniture.
  @Test(arguments: PageShapes.Shape.allCases, 0..<statements.count)
  func everyShapeGivesTheSameParagraphs(_ shape: PageShapes.Shape, _ index: Int) throws {
    for seed in 0..<6 {
      try expectRoundTrip(Self.statements[index], shape, seed: UInt64(seed))
    }
  }

  private func expectRoundTrip(_ statement: String, _ shape: PageShapes.Shape, seed: UInt64) throws {
    let indent = shape == .indentedBreaks ? "\u{3000}\u{3000}" : ""
    let lines = statement.split(whereSeparator: \.isNewline).map { indent + Self.shown($0) }
      .filter { !$0.allSatisfy(\.isWhitespace) }
    var shapes = PageShapes(seed: seed)
    let text = try read(shapes.page(lines, shape))
    let found = text.string.split(separator: "\n\n").map { $0.last == "\n" ? $0.dropLast() : $0 }
    let place = zip(found, lines).enumerated().first { $0.element.0 != $0.element.1[...] }
    #expect(
      place == nil && found.count == lines.count, "\(shape), seed \(seed): \(String(describing: place).prefix(400))")
    #expect(text.decoder == "html/utf-8")
  }

  @Test(.enabled(if: RealDocuments.areAtHand), arguments: PageShapes.Shape.allCases)
  func realStatementsComeBack(_ shape: PageShapes.Shape) throws {
    let files = ["corpora/zh-joint-statements", "corpora/us-joint-statements", "corpora/vi-laws"]
      .flatMap { RealDocuments.files(below: $0).prefix(2) }
    #expect(files.count > 3)
    for file in files {
      try expectRoundTrip(String(decoding: try RealDocuments.bytes(file).prefix(20_000), as: UTF8.self), shape, seed: 1)
    }
  }

  /// Random markup never stops the reader: there is a text, or nothing to read.
  @Test func anyMarkupIsReadOrEmpty() throws {
    var generator = SplitMix64(seed: 11)
    let pieces = [
      "<p>", "</p>", "<div class=share>", "</div>", "<br>", "<table><tr><td>", "</table>", "<ol start=4>", "<li>",
      "</ol>",
      "<a href='", "'>", "甲方", "text ", "&nbsp;", "&#x4E00;", "&#0;", "&#xD800;", "&lt", "<!--", "-->", "<script>",
      "</script>", "<", ">", "\"", "\u{3000}", "\u{0}", "\u{85}", "<pre>", "\n", "<title>", "<head>", "<body>",
      "<![CDATA[",
      "]]>", "<?x", "<q>", "</q>", "<rt>", "<h1>", "</h1>", "<svg>", "<form>", "<select><option>", "\u{1F600}", "é",
    ]
    for _ in 0..<800 {
      let count = Int.random(in: 4...30, using: &generator)
      let page =
        "<html><!-- a page -->" + (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      do {
        let text = try read(page)
        #expect(text.scalars.contains { !$0.properties.isWhitespace })
        let runs = text.sourceMap?.runs ?? []
        #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.byte <= $1.byte }, "\(page)")
        #expect(text.sourceMap?.runs.last.map { $0.scalar < text.scalars.count && $0.byte <= page.utf8.count } != false)
      } catch {
        #expect(error as? IntakeError == .empty(name: "page.html"), "\(page)")
      }
    }
  }
}
