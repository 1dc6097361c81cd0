/// The lines of a document, read from what `pdftotext -bbox-layout` prints: one element a line.
struct PDFPages {
  /// The lines in reading order, as the program found it.
  private(set) var lines: [PDFLine] = []
  /// The number of pages.
  private(set) var count = 0
  /// The title in the document's properties.
  private(set) var title: String?
  private var flows = 0
  private var words: [PDFWord] = []

  /// Reads the program's output; whatever is no element of its is passed over, in linear time.
  init(_ output: [UInt8]) {
    for line in output.split(separator: UInt8(ascii: "\n")) {
      read(line.drop { $0 == UInt8(ascii: " ") })
    }
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    if line.starts(with: "<word ".utf8) {
      if let word = Self.word(line) { words.append(word) }
    } else if line.starts(with: "</line>".utf8) {
      if let line = PDFLine(words: words, page: count - 1, flow: flows) { lines.append(line) }
      words = []
    } else if line.starts(with: "<flow>".utf8) {
      flows += 1
    } else if line.starts(with: "<page ".utf8) {
      count += 1
    } else if line.starts(with: "<title>".utf8), count == 0 {
      let text = String(String.UnicodeScalarView(Self.content(line)))
      title = text.allSatisfy(\.isWhitespace) ? nil : text
    }
  }

  /// Reads `<word xMin="…" yMin="…" xMax="…" yMax="…">text</word>`; nil where it is built otherwise or holds nothing.
  private static func word(_ line: ArraySlice<UInt8>) -> PDFWord? {
    guard let end = line.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let parts = line[..<end].split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    guard parts.count >= 8 else { return nil }
    let numbers = [1, 3, 5, 7].compactMap { Double(String(decoding: parts[$0], as: UTF8.self)) }.filter(\.isFinite)
    let scalars = content(line)
    guard numbers.count == 4, !scalars.isEmpty else { return nil }
    return PDFWord(scalars: scalars, left: numbers[0], right: numbers[2], top: numbers[1], bottom: numbers[3])
  }

  /// The characters between the first `>` and the last `<`.
  private static func content(_ line: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    guard let start = line.firstIndex(of: UInt8(ascii: ">")), let end = line.lastIndex(of: UInt8(ascii: "<")),
      start < end
    else { return [] }
    return Array(String(decoding: unescaped(line[(start + 1)..<end]), as: UTF8.self).unicodeScalars)
  }

  /// The bytes with the program's five escapes undone; on bytes, since a combining mark may follow an escape.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "&"), let (name, character) = escapes.first(where: { rest.starts(with: $0.0) }) {
        plain.append(character)
        rest = rest.dropFirst(name.count)
      } else {
        plain.append(byte)
      }
    }
    return plain
  }

  private static let escapes: [([UInt8], UInt8)] = [
    (Array("lt;".utf8), UInt8(ascii: "<")), (Array("gt;".utf8), UInt8(ascii: ">")),
    (Array("quot;".utf8), UInt8(ascii: "\"")), (Array("apos;".utf8), UInt8(ascii: "'")),
    (Array("amp;".utf8), UInt8(ascii: "&")),
  ]
}
