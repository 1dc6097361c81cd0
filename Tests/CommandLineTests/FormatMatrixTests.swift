import Foundation
import TestSupport
import Testing

/// One invented statement in each format and encoding, added and read back as a newcomer would.
@Suite("every format and encoding through add and show")
struct FormatMatrixTests {
  private let place: Workplace

  private static let chinese = """
    甲国和乙国关于深化合作的联合声明
    一、双方同意在平等互利的基础上扩大两国边境地区的经贸合作，推动口岸基础设施建设，便利两国人员往来。
    二、双方将加强教育、文化、旅游等领域交流，支持两国青年开展友好活动。
    2020年1月2日于甲城
    """
  private static let vietnamese = """
    Tuyên bố chung về việc làm sâu sắc hợp tác
    1. Hai bên nhất trí mở rộng hợp tác kinh tế, thương mại tại khu vực biên giới trên cơ sở bình đẳng, cùng có lợi.
    2. Hai bên sẽ tăng cường giao lưu trong các lĩnh vực giáo dục, văn hóa và du lịch, tạo thuận lợi cho người dân.
    Ngày 2 tháng 1 năm 2020
    """
  private static let english = """
    Joint Statement on Closer Co-operation
    1. The two sides agreed to widen trade “on an equal footing” – and to keep the naïve façade of the café open.
    2. The two sides will strengthen exchanges in the fields of education and culture, at a cost of £5 and €7.
    January 2, 2020
    """

  init() throws {
    place = try Workplace()
    _ = try place.tifa("init")
  }

  /// Adds a file as an edition of its own, and gives what `show` says of it.
  private func kept(_ name: String, _ language: String, sourceLocation: SourceLocation = #_sourceLocation) throws
    -> String
  {
    let edition = name.filter { $0.isLetter || $0.isNumber }.lowercased()
    let added = try place.tifa("add", "--series", "s", "--edition", edition, name)
    #expect(added.status == 0, "\(added.transcript)", sourceLocation: sourceLocation)
    let id = "s/2020-01-02.\(language).\(edition)"
    #expect(try place.tifa("show", id, "--source", "-o", "back").status == 0, sourceLocation: sourceLocation)
    #expect(try place.bytes("back") == (try place.bytes(name)), sourceLocation: sourceLocation)
    return try place.tifa("show", id).output
  }

  private func paragraphs(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  @Test("each format", arguments: ["txt", "md", "html", "docx", "odt", "pdf"])
  func formats(format: String) throws {
    let lines = paragraphs(Self.chinese)
    let bytes: [UInt8] =
      switch format {
      case "html": Array("<!DOCTYPE html><html><body>\(lines.map { "<p>\($0)</p>" }.joined())</body></html>".utf8)
      case "md": Array(lines.joined(separator: "\n\n").utf8)
      case "docx": WordDocument.docx(text: Self.chinese)
      case "odt": TextDocument.odt(body: lines.map { "<text:p>\($0)</text:p>" }.joined())
      case "pdf": Self.pdf(lines)
      default: Array(Self.chinese.utf8)
      }
    try place.write("statement.\(format)", bytes: bytes)
    try place.write("plain.txt", Self.chinese)
    #expect(try kept("statement.\(format)", "zh") == (try place.tifa("show", "plain.txt").output))
  }

  /// Lines of 30 characters, paragraphs indented by two.
  private static func pdf(_ paragraphs: [String]) -> [UInt8] {
    var lines: [PDFWriter.Line] = []
    for text in paragraphs {
      var rest = Array(text.unicodeScalars)[...]
      var left = 124.0
      while !rest.isEmpty {
        let piece = rest.prefix(left == 124 ? 28 : 30)
        lines.append(
          PDFWriter.Line(String(String.UnicodeScalarView(piece)), left: left, top: 100 + 24 * Double(lines.count)))
        (rest, left) = (rest.dropFirst(piece.count), 100)
      }
    }
    return PDFWriter.pdf([lines])
  }

  @Test(
    "each encoding, in plain text and in a page",
    arguments: [
      ("UTF-8", "zh", "utf-8"), ("UTF-16", "zh", "utf-16le"), ("UTF-16BE", "zh", "utf-16be"),
      ("UTF-16LE", "vi", "utf-16le"),
      ("GB18030", "zh", "gb18030"), ("GBK", "zh", "gb18030"), ("EUC-CN", "zh", "gb18030"), ("BIG5", "zh-hant", "big5"),
      ("TCVN", "vi", "tcvn3"), ("VISCII", "vi", "viscii"), ("CP1258", "vi", "windows-1258"),
      ("CP1252", "en", "windows-1252"),
    ])
  func encodings(encoding: String, language: String, decoder: String) throws {
    let texts = ["zh": Self.chinese, "vi": Self.vietnamese, "en": Self.english]
    let traditional = "甲國和乙國關於深化合作的聯合聲明\n一、雙方同意在平等互利的基礎上擴大兩國邊境地區的經貿合作，推動口岸基礎設施建設。\n2020年1月2日於甲城"
    let text = texts[language] ?? traditional
    try place.write("plain.txt", text)
    try place.write("a.txt", bytes: try Self.iconv(text, to: encoding))
    let page = "<html><body>\(paragraphs(text).map { "<p>\($0)</p>" }.joined(separator: "\n"))</body></html>"
    try place.write("a.html", bytes: try Self.iconv(page, to: encoding))
    let plain = try place.tifa("show", "plain.txt").output
    #expect(try kept("a.txt", language) == plain)
    #expect(try kept("a.html", language) == plain)
    #expect(try place.tifa("segment", "a.txt").output.contains("\ndecoder: \(decoder)\n"))
    #expect(try place.tifa("segment", "a.html").output.contains("\ndecoder: html/\(decoder)\n"))
  }

  /// The bytes that the C library makes of a text, which shares nothing with the decoders of tifa.
  private static func iconv(_ text: String, to encoding: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
    process.arguments = ["-f", "UTF-8", "-t", encoding]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    input.fileHandleForWriting.write(Data(text.utf8))
    try input.fileHandleForWriting.close()
    let bytes = Array(try output.fileHandleForReading.readToEnd() ?? Data())
    process.waitUntilExit()
    #expect(process.terminationStatus == 0 && !bytes.isEmpty, "iconv knows \(encoding)")
    return bytes
  }
}
