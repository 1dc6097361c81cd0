import Foundation
import StatementModel
import TestSupport
import Testing

@testable import Intake

/// These tests need pdftotext, and fail without it; all texts are invented.
@Suite("PDF: labels beside their text") struct HangingLabelTests {
  private typealias Line = PDFWriter.Line

  /// Clauses of one or more lines, the label in the margin and the text at a tab.
  private func hanging(
    _ clauses: [(label: String, text: [String])], tab: Double = 36, left: Double = 80
  ) -> (labels: [PDFWriter.Line], texts: [PDFWriter.Line]) {
    var labels: [Line] = []
    var texts: [Line] = []
    for clause in clauses {
      labels.append(Line(clause.label, left: left, top: 100 + 18 * Double(texts.count)))
      for text in clause.text {
        texts.append(Line(text, left: left + tab, top: 100 + 18 * Double(texts.count)))
      }
    }
    return (labels, texts)
  }

  private let clauses: [(label: String, text: [String])] = [
    ("1.", ["The two ministers met on the river bank and spoke of trade.", "They were content."]),
    ("2.", ["They agreed to:"]), ("(a)", ["build a bridge;"]), ("(b)", ["paint the bridge; and"]),
    ("-", ["cross it once a year."]), ("3.", ["They parted."]),
  ]
  private let expected = """
    1. The two ministers met on the river bank and spoke of trade. They were content.
    2. They agreed to:
    (a) build a bridge;
    (b) paint the bridge; and
    - cross it once a year.
    3. They parted.

    """

  @Test("each label comes before its text, in whatever order the program gives them", arguments: [20.0, 36, 56])
  func order(tab: Double) throws {
    let (labels, texts) = hanging(clauses, tab: tab)
    for lines in [labels + texts, texts + labels, (labels + texts).sorted { $0.top < $1.top }] {
      let document = try ReadDocument(PDFWriter.pdf([lines]))
      #expect(document.text.replacing("trade.\nThey", with: "trade. They") == expected)
    }
  }

  @Test("labels that were put before their text are counted")
  func finding() throws {
    let (labels, texts) = hanging(clauses)
    let document = try ReadDocument(PDFWriter.pdf([labels + texts]))
    #expect(document.says("6 labels or bullets that stand beside their text were put before it"))
  }

  @Test("Chinese labels at a tab, and a Latin label before Chinese text")
  func chinese() throws {
    let (labels, texts) = hanging(
      [
        ("一、", ["双方同意修桥。"]), ("（一）", ["桥宽五米。"]), ("2.", ["桥长十米。"]), ("第三条", ["桥每年粉刷一次。"]),
      ], tab: 50)
    let text = try ReadDocument(PDFWriter.pdf([labels + texts])).text
    #expect(text == "一、 双方同意修桥。\n（一） 桥宽五米。\n2. 桥长十米。\n第三条 桥每年粉刷一次。\n")
  }

  @Test("labels at the edges of pages are no page numbers")
  func edges() throws {
    let pages = (1...3).map { number in
      let (labels, texts) = hanging([("\(number).", ["The \(["first", "second", "third"][number - 1]) clause."])])
      return labels + texts
    }
    let document = try ReadDocument(PDFWriter.pdf(pages))
    #expect(document.text == "1. The first clause.\n2. The second clause.\n3. The third clause.\n")
    #expect(!document.says("left out"))
  }

  @Test("the last line of a column is no label of the column beside it")
  func columns() throws {
    let left = Array(repeating: "a line of the left column", count: 6) + ["12."]
    let right = Array(repeating: "a line of the right column", count: 7)
    let lines = [(80.0, left), (320.0, right)].flatMap { column in
      column.1.enumerated().map { Line($1, left: column.0, top: 100 + 16 * Double($0)) }
    }
    let document = try ReadDocument(PDFWriter.pdf([lines]))
    #expect(!document.says("put before"))
    #expect(document.text.contains("left column 12.") || document.text.contains("left column\n12."))
  }

  @Test("no word is lost or written twice, and lines without labels stay as they are")
  func nothingLost() {
    var generator = SplitMix64(seed: 21)
    let texts = ["1.", "(a)", "-", "一、", "clause", "双方", "2.5", "iv."]
    for _ in 0..<400 {
      let lines = (0..<Int.random(in: 0...30, using: &generator)).compactMap { number -> PDFLine? in
        let text = texts[Int.random(in: 0..<texts.count, using: &generator)]
        let left = Double.random(in: 0...200, using: &generator)
        let top = Double(Int.random(in: 0...4, using: &generator) * 9)
        let word = PDFWord(
          scalars: Array(text.unicodeScalars), left: left, right: left + 20, top: top, bottom: top + 12)
        return PDFLine(words: [word], page: number / 10, flow: number / 5)
      }
      let hanging = HangingLabels(lines)
      #expect(hanging.lines.count + hanging.count == lines.count)
      let before = lines.map { String($0.scalars.map(Character.init)) }.sorted()
      let after = hanging.lines.flatMap { ($0.labels + [$0.words[0].scalars]).map { String($0.map(Character.init)) } }
      #expect(after.sorted() == before)
      if hanging.count == 0 { #expect(hanging.lines.map(\.scalars) == lines.map(\.scalars)) }
    }
  }

  @Test("a labelled paragraph begins behind a full line that ends a sentence")
  func fullLines() throws {
    let rows = [
      "一、双方满意地回顾两国邻居关系的发展并决定继续。", "二、双方同意修一座桥。", "（一）桥宽五米，桥长十米，两岸各有一座小亭，共两座。",
      "（二）桥每年粉刷。", "三、双方主张桥由两国共同管理，费用各付一半，绝不拖欠。”", "第四条 双方感谢石匠。",
    ]
    let lines = rows.enumerated().map { Line($1, left: 100, top: 100 + 16 * Double($0)) }
    #expect(try ReadDocument(PDFWriter.pdf([lines])).text == rows.joined(separator: "\n") + "\n")
  }

  @Test("a line that goes on with a number is still joined")
  func goesOn() throws {
    let rows = [
      "The two sides recalled the treaty of the bridge and its Article",
      "12. They also spoke of the price of it, which was estimated at",
      "1.5 thousand coins and which the two sides share in equal parts.",
      "2019 was the year of the first stone, which was laid with care.",
    ]
    let lines = rows.enumerated().map { Line($1, left: 80, top: 100 + 16 * Double($0), size: 10) }
    #expect(try ReadDocument(PDFWriter.pdf([lines])).text == rows.joined(separator: " ") + "\n")
  }
}
