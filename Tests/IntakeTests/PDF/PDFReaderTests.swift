import Foundation
import StatementModel
import TestSupport
import Testing

@testable import Intake

/// These tests need pdftotext, and fail without it.
@Suite("PDF") struct PDFReaderTests {
  private typealias Line = PDFWriter.Line

  /// Lines below each other, the first of each paragraph indented by two characters.
  private func page(_ paragraphs: [[String]], top: Double = 100, leading: Double = 20) -> [PDFWriter.Line] {
    var lines: [PDFWriter.Line] = []
    for paragraph in paragraphs {
      for (index, text) in paragraph.enumerated() {
        lines.append(Line(text, left: index == 0 ? 124 : 100, top: top + Double(lines.count) * leading))
      }
    }
    return lines
  }

  /// A paragraph as long as given, cut into lines of 30 characters.
  private func wrapped(_ text: String, width: Int = 30) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let first = width - 2
    let rest = stride(from: first, to: scalars.count, by: width).map {
      Array(scalars[$0..<min($0 + width, scalars.count)])
    }
    return ([Array(scalars.prefix(first))] + rest).map { String(String.UnicodeScalarView($0)) }
  }

  private let sentence = "双方同意在平等互利的基础上扩大两国边境地区的经贸合作，推动口岸基础设施建设，便利两国人员往来。"

  @Test("indented Chinese paragraphs are put together again, even where the last line is full")
  func chineseParagraphs() throws {
    let texts = (0..<12).map { "第\($0)段，" + String(repeating: "甲", count: 3 * $0) + sentence + "完。" }
    let full = String(repeating: "乙", count: 57) + "。"
    let lines = page((texts + [full] + texts).map { wrapped($0) })
    let pages = stride(from: 0, to: lines.count, by: 30).map { start in
      lines[start..<min(start + 30, lines.count)].map { line in
        Line(line.text, left: line.left, top: line.top - 20 * Double(start))
      }
    }
    let document = try ReadDocument(PDFWriter.pdf(pages))
    #expect(document.text == (texts + [full] + texts).joined(separator: "\n") + "\n")
    #expect(document.says("line ends were taken for breaks inside a paragraph"))
    #expect(try #/pdf/pdftotext [0-9.]+/#.wholeMatch(in: document.result.decoder) != nil, "\(document.result.decoder)")
  }

  private static let frames: [([PDFWriter.Line], [PDFWriter.Line])] = [
    (
      [
        PDFWriter.Line("6/21/13, 8:15 PM", left: 30, top: 20),
        PDFWriter.Line("Joint Statement - Valen", left: 250, top: 20),
      ],
      [PDFWriter.Line("https://valen.example/a", left: 30, top: 820), PDFWriter.Line("1/1", left: 550, top: 820)]
    ),
    (
      [
        PDFWriter.Line("联合声明_瓦伦外交部", left: 30, top: 20),
        PDFWriter.Line("file:///C:/a.htm", left: 400, top: 20),
      ],
      [PDFWriter.Line("1 of 1", left: 30, top: 820), PDFWriter.Line("2013/6/21 20:15", left: 480, top: 820)]
    ),
  ]

  @Test("what a browser prints around a single page is taken out and told of", arguments: frames)
  func browserFrame(_ above: [PDFWriter.Line], _ below: [PDFWriter.Line]) throws {
    let body = page([wrapped(sentence), wrapped(sentence + "完。")])
    let document = try ReadDocument(PDFWriter.pdf([above + body + below]))
    #expect(document.text == sentence + "\n" + sentence + "完。\n")
    #expect(document.says("4 headers, footers or page numbers were left out"))
    #expect((above + below).allSatisfy { document.says("“\($0.text)”") })
  }

  @Test("an address or a fraction alone is no frame", arguments: ["https://valen.example/a", "1/1", "1/2 2/2"])
  func noFrame(_ line: String) throws {
    let body = page([wrapped(sentence), wrapped(sentence)])
    let document = try ReadDocument(PDFWriter.pdf([body + [Line(line, left: 100, top: 820)]]))
    #expect(document.text.contains(line))
  }

  @Test("a paragraph goes on across pages, and headers, footers and page numbers are taken out")
  func pages() throws {
    let text = String(repeating: sentence, count: 4) + "完。"
    let lines = wrapped(text)
    let parts = [Array(lines[..<3]), Array(lines[3..<5]), Array(lines[5...])]
    var pages: [[PDFWriter.Line]] = []
    for (index, part) in parts.enumerated() {
      let body = part.enumerated().map { row, text in
        Line(text, left: index == 0 && row == 0 ? 124 : 100, top: 100 + 20 * Double(row))
      }
      let above = page([wrapped(sentence), wrapped(sentence)], top: 180)
      let furniture = [Line("外交部公报 2023", left: 250, top: 40), Line("- \(index + 7) -", left: 280, top: 800)]
      pages.append(furniture + (index == 2 ? body + above : body))
    }
    let document = try ReadDocument(PDFWriter.pdf(pages))
    #expect(document.text == [text, sentence, sentence].joined(separator: "\n") + "\n")
    #expect(document.says("6 headers, footers or page numbers were left out, such as “外交部公报 2023”, “- 7 -”"))
  }

  @Test("what stands at the edge of a page without being repeated stays")
  func edges() throws {
    let pages = [0, 1, 4, 9].map { number in
      let own = String(repeating: "和", count: number + 1)
      return page([wrapped("\(number)、双方\(own)" + sentence), wrapped(sentence), wrapped("三方\(own)" + sentence)])
    }
    let document = try ReadDocument(PDFWriter.pdf(pages))
    #expect(!document.says("left out"))
    for number in [0, 1, 4, 9] { #expect(document.text.contains("\(number)、双方")) }
  }

  @Test("blanks between Latin words, none between Chinese and Latin; hyphens at line ends")
  func latin() throws {
    let lines = [
      "The two sides agreed on a long-term plan of coopera-", "tion, and on a new and still larger and very long-",
      "term exchange of all experts in November (2023年11月", "30日) in both countries, and also beyond their bor-",
      "der.",
    ]
    let document = try ReadDocument(
      PDFWriter.pdf([lines.enumerated().map { Line($1, left: 100, top: 100 + 16 * Double($0)) }]))
    #expect(
      document.text.contains(
        "a long-term plan of cooperation, and on a new and still larger and very long-term exchange"))
    #expect(document.text.contains("beyond their border."))
    #expect(document.text.contains("2023年11月30日"))
    #expect(document.says("words that a hyphen broke at a line end were joined: cooperation"))
  }

  @Test("dashes and strokes at a line end stay close to what follows")
  func dashes() throws {
    let lines = [
      "the programme for the years 2021—", "2025 of the ministries and/", "or agencies, Nos. 12-", "34 – see", "above.",
    ]
    let width = 4 + (lines.map(\.count).max() ?? 0)
    let padded =
      lines.dropLast().map { String(repeating: "x", count: width - $0.count - 1) + " " + $0 } + lines.suffix(1)
    let page = padded.enumerated().map { Line($1, left: 100, top: 100 + 16 * Double($0)) }
    let text = try ReadDocument(PDFWriter.pdf([page])).text
    for wanted in ["2021—", "and/", "12-"] { #expect(text.contains(wanted + "x"), "\(text)") }
    #expect(text.contains("see above."))
  }

  @Test("headings, and paragraphs that only room divides")
  func headings() throws {
    let rows: [(String, Double, Double, Double)] = [
      ("联合声明", 220, 100, 20), (String(repeating: "甲", count: 29) + "。", 100, 140, 12),
      (String(repeating: "乙", count: 29) + "。", 100, 172, 12), (String(repeating: "丙", count: 30), 100, 204, 12),
      (String(repeating: "丙", count: 10) + "。", 100, 224, 12), ("一、总则", 100, 244, 12),
      (String(repeating: "丁", count: 30), 100, 264, 12), (String(repeating: "丁", count: 30), 100, 284, 12),
    ]
    let text = try ReadDocument(
      PDFWriter.pdf([rows.map { Line($0.0, left: $0.1, top: $0.2, size: $0.3) }])
    ).text
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.map { $0.first } == ["联", "甲", "乙", "丙", "一", "丁"])
  }

  @Test("a heading of two lines is one, and two headings that room divides are two", arguments: [(32.0, 1), (60, 2)])
  func wrappedHeading(step: Double, headings: Int) throws {
    let heading: [(String, Double, Double, Double)] = [
      (String(repeating: "题", count: 15), 100, 100, 24), ("目", 100, 100 + step, 24),
    ]
    let body = (0..<8).map { (String(repeating: "甲", count: 30), 100.0, 200 + 18 * Double($0), 12.0) }
    let lines = (heading + body).map { Line($0.0, left: $0.1, top: $0.2, size: $0.3) }
    let text = try ReadDocument(PDFWriter.pdf([lines])).text
    #expect(text.split(separator: "\n").count == headings + 1)
    #expect(text.hasPrefix(headings == 1 ? "题题题题题题题题题题题题题题题目\n甲" : "题题题题题题题题题题题题题题题\n目\n甲"))
  }

  @Test("radicals become ideographs, and the place is said")
  func radicals() throws {
    let document = try ReadDocument(PDFWriter.pdf([[Line("甲⽅和⻓期合⼯⻅", left: 100, top: 100)]]))
    #expect(document.text == "甲方和长期合工见\n")
    let finding = document.result.findings.first { $0.message.contains("radicals") }
    #expect(finding?.range == ScalarRange(1, 2))
    #expect(finding?.message.hasPrefix("4 ") == true)
  }

  @Test("escapes of the program's output are undone scalar by scalar")
  func escapes() throws {
    #expect(
      try ReadDocument(PDFWriter.pdf([[Line("a<b>&amp;\"\u{301}c", left: 100, top: 100)]])).text.unicodeScalars
        .elementsEqual("a<b>&amp;\"\u{301}c\n".unicodeScalars))
  }

  @Test("the title of the properties is a hint")
  func title() throws {
    let bytes = PDFWriter.pdf([[Line("x", left: 100, top: 100)]], title: "Joint Statement & more")
    #expect(try ReadDocument(bytes).result.hints.title == "Joint Statement & more")
  }

  @Test("every Kangxi radical and every radical of the supplement with an equivalent has one ideograph, which stays")
  func radicalTable() {
    let kangxi = (UInt32(0x2F00)...0x2FD5).compactMap(Unicode.Scalar.init)
    let supplement = (UInt32(0x2E80)...0x2EFF).compactMap(Unicode.Scalar.init)
    #expect(kangxi.allSatisfy { RadicalForms.ideograph($0) != nil })
    #expect(supplement.compactMap(RadicalForms.ideograph).count == 114)
    for ideograph in (kangxi + supplement).compactMap(RadicalForms.ideograph) {
      #expect(ideograph.properties.isUnifiedIdeograph)
      #expect(RadicalForms.ideograph(ideograph) == nil)
    }
  }

  @Test("the columns of any output are measured without a crash, and no character is lost")
  func total() {
    var generator = SplitMix64(seed: 8)
    for _ in 0..<300 {
      let output = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        let places = (0..<4).map { _ in "\(Double.random(in: -9e9...9e9, using: &generator))" }
        let word =
          "<word xMin=\"\(places[0])\" yMin=\"\(places[1])\" xMax=\"\(places[2])\" yMax=\"\(places[3])\">甲b</word>"
        return [word, word, "</line>", "</line>", "<flow>", "<page a", "<word", "nonsense"].randomElement(
          using: &generator)
          ?? ""
      }
      let pages = PDFPages(Array(output.joined(separator: "\n").utf8))
      let furniture = PageFurniture(pages.lines, pages: pages.count)
      let text = PDFText(pages.lines)
      #expect(
        text.scalars.filter { $0 != "\n" && $0 != " " }.count == pages.lines.reduce(0) { $0 + 2 * $1.words.count })
      #expect(furniture.places.allSatisfy(pages.lines.indices.contains))
    }
  }
}
