/// Rows of fields parted by commas or tabs, as spreadsheets write them (RFC 4180): a field in quotation marks may hold
/// separators, line ends and, doubled, quotation marks.
struct SeparatedValues {
  /// A row and the line of the file on which it begins, from 1.
  struct Row {
    let line: Int
    let fields: [String]
  }

  /// What is wrong, and on which line.
  struct Defect: Error {
    let line: Int
    let reason: String
  }

  /// The rows that are not blank.
  private(set) var rows: [Row] = []

  private var field: [UInt8] = []
  private var fields: [String] = []
  private var (line, firstLine) = (1, 1)
  private let separator: UInt8

  /// Reads `bytes`, which are UTF-8 with or without a byte order mark; tabs part fields where the first line has one.
  init(_ bytes: [UInt8]) throws(Defect) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let header = text.prefix { $0 != UInt8(ascii: "\n") }
    separator = header.contains(UInt8(ascii: "\t")) ? UInt8(ascii: "\t") : UInt8(ascii: ",")
    guard String(validating: text, as: UTF8.self) != nil else { throw Defect(line: 1, reason: "it is not UTF-8") }
    try read(text)
  }

  private mutating func read(_ text: ArraySlice<UInt8>) throws(Defect) {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "\""), field.isEmpty {
        index = try quoted(text, from: index + 1)
        continue
      }
      take(text[index])
      index += 1
    }
    endRow()
  }

  /// Reads to the closing quotation mark; returns where what follows it begins.
  private mutating func quoted(_ text: ArraySlice<UInt8>, from start: Int) throws(Defect) -> Int {
    let opening = line
    var index = start
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "\n") { line += 1 }
      if text[index] == UInt8(ascii: "\"") {
        guard index + 1 < text.endIndex, text[index + 1] == UInt8(ascii: "\"") else { return index + 1 }
        index += 1
      }
      field.append(text[index])
      index += 1
    }
    throw Defect(line: opening, reason: "a quotation mark is not closed")
  }

  private mutating func take(_ byte: UInt8) {
    switch byte {
    case separator: endField()
    case UInt8(ascii: "\n"):
      endRow()
      line += 1
      firstLine = line
    case UInt8(ascii: "\r"): break
    default: field.append(byte)
    }
  }

  private mutating func endField() {
    fields.append(String(decoding: field, as: UTF8.self))
    field = []
  }

  private mutating func endRow() {
    endField()
    if fields.contains(where: { !$0.isBlank }) { rows.append(Row(line: firstLine, fields: fields)) }
    fields = []
  }
}
