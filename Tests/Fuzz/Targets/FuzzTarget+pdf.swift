import Laws
import StatementModel

@testable import Intake

extension FuzzTarget {
  /// What `pdftotext` prints, byte for byte.
  static let pdfOutput = FuzzTarget("pdf-output", longest: 512, words: "pdf") { bytes in
    let pages = PDFPages(bytes)
    var breaches = Breaches()
    breaches.require(pages.lines.allSatisfy { !$0.words.isEmpty }, "a line without a word")
    breaches.add(PDFLaw.problems(of: pages.lines, pages: pages.count))
    return breaches.list
  }

  /// Lines at places: in each line of the input four bytes for page and column, left, top and width, then its words.
  static let pdfLines = FuzzTarget("pdf-lines", longest: 160) { bytes in
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).compactMap(PDFLaw.line)
    return PDFLaw.problems(of: lines, pages: (lines.map(\.page).max() ?? 0) + 1)
  }
}

/// The law of putting the lines of a PDF together: every character of every line is there once, in order, apart from the
/// hyphens that broke words, which are counted; and furniture is made of whole lines.
enum PDFLaw {
  static func problems(of found: [PDFLine], pages: Int) -> [String] {
    var breaches = Breaches()
    let hanging = HangingLabels(found)
    let lines = hanging.lines
    breaches.require(lines.count + hanging.count == found.count, "a label that is neither moved nor kept")
    breaches.require(ink(lines) == ink(found), "moving labels changes the characters")
    let furniture = PageFurniture(lines, pages: pages)
    breaches.require(furniture.places.allSatisfy(lines.indices.contains), "furniture that is no line")
    let body = lines.indices.filter { !furniture.places.contains($0) }.map { lines[$0] }
    let text = PDFText(body)
    let repaired = RadicalRepair(text.scalars)
    breaches.require(repaired.scalars.count == text.scalars.count, "repairing radicals changes the length")
    breaches.require(RadicalRepair(repaired.scalars).findings.isEmpty, "repairing radicals twice is not once")
    breaches.require(repaired.findings.allSatisfy { ($0.range?.end ?? 0) <= text.scalars.count }, "a finding outside")
    checkInk(of: text, against: body, &breaches)
    return breaches.list
  }

  /// All characters but blanks, in a fixed order.
  private static func ink(_ lines: [PDFLine]) -> [Unicode.Scalar] {
    lines.flatMap(\.scalars).filter { $0 != " " }.sorted()
  }

  private static func checkInk(of text: PDFText, against body: [PDFLine], _ breaches: inout Breaches) {
    let written = body.flatMap(\.scalars).filter { $0 != " " && $0 != "\n" }
    var rest = text.scalars.filter { $0 != " " && $0 != "\n" }[...]
    var dropped = 0
    for scalar in written {
      if rest.first == scalar { rest.removeFirst() } else { dropped += 1 }
    }
    breaches.require(rest.isEmpty, "characters that no line has: \(String(String.UnicodeScalarView(rest)))")
    breaches.require(dropped == text.joinedWords.count, "\(dropped) characters lost, \(text.joinedWords.count) told of")
  }

  /// A line of `pdfLines`; nil where it is cut off or holds no word.
  static func line(_ bytes: ArraySlice<UInt8>) -> PDFLine? {
    guard bytes.count > 4 else { return nil }
    let place = bytes.prefix(4).map { Int($0 & 0x3F) }
    var left = Double(place[1]) * 8
    let words = String(decoding: bytes.dropFirst(4), as: UTF8.self).split(separator: " ").map { word in
      defer { left += Double(place[3] + 4) }
      let top = Double(place[2]) * 12
      return PDFWord(
        scalars: Array(word.unicodeScalars), left: left, right: left + Double(place[3]), top: top, bottom: top + 12)
    }
    return PDFLine(words: words, page: place[0] & 3, flow: place[0] >> 2)
  }
}
