import TestSupport
import Testing

/// Files in other encodings than UTF-8, as a user meets them.
@Suite("encodings")
struct EncodingTests {
  private let place: Workplace

  /// 联合声明 / 一、双方同意。 / 2020年1月2日于北京, in GB 2312.
  private static let statement: [UInt8] =
    [0xC1, 0xAA, 0xBA, 0xCF, 0xC9, 0xF9, 0xC3, 0xF7, 0x0A, 0x0A, 0xD2, 0xBB, 0xA1, 0xA2, 0xCB, 0xAB, 0xB7, 0xBD, 0xCD]
    + [0xAC, 0xD2, 0xE2, 0xA1, 0xA3, 0x0A, 0x0A] + Array("2020".utf8) + [
      0xC4, 0xEA, 0x31, 0xD4, 0xC2, 0x32, 0xC8, 0xD5,
    ]
    + [0xD3, 0xDA, 0xB1, 0xB1, 0xBE, 0xA9, 0x0A]

  init() throws {
    place = try Workplace()
    try place.write("gb.txt", bytes: Self.statement)
    try place.write("utf.txt", "联合声明\n\n一、双方同意。\n\n2020年1月2日于北京\n")
  }

  @Test("a text in GB18030 is compared as the text it is, and says what it was decoded from")
  func comparison() throws {
    #expect(try place.tifa("compare", "gb.txt", "utf.txt", "--strict").status == 0)
    #expect(try place.tifa("segment", "gb.txt").output.contains("decoded from GB18030"))
  }

  @Test("what is recorded is read again from the encoding it was recorded from, and keeps its bytes")
  func corpus() throws {
    _ = try place.tifa("init")
    // As Big5 these bytes are other characters, which nobody would take them for.
    let added = try place.tifa(
      "add", "--series", "s", "--date", "2020", "--lang", "zh", "--encoding", "big5", "gb.txt")
    #expect(added.status == 0, "\(added.transcript)")
    let kept = try place.tifa("show", "s/2020").output
    #expect(try place.tifa("show", "gb.txt", "--encoding", "big5").output == kept)
    #expect(try place.tifa("show", "gb.txt").output != kept)
    #expect(try place.tifa("show", "s/2020", "--encoding", "gbk").output == place.tifa("show", "utf.txt").output)
    _ = try place.tifa("show", "s/2020", "--source", "-o", "back.txt")
    #expect(try place.bytes("back.txt") == Self.statement)
  }

  @Test("bytes that mean nothing are marked where the encoding is given, and located")
  func marked() throws {
    try place.write("broken.txt", bytes: Self.statement + [0xFF, 0x0A])
    let run = try place.tifa("segment", "broken.txt", "--encoding", "gb18030")
    #expect(run.status == 0)
    #expect(run.output.contains("(0xFF) means nothing in GB18030"))
  }

  @Test("an encoding that says nothing of a document is told of, and a wrong name is refused for every format")
  func inapplicable() throws {
    try place.write("a.docx", bytes: WordDocument.docx(text: "联合声明\n一、双方同意。\n2020年1月2日于北京"))
    let said = "note: --encoding gbk does not apply to a.docx: documents of its format say their own encoding\n"
    for command in [["segment", "a.docx"], ["show", "a.docx"], ["compare", "a.docx", "gb.txt"]] {
      let run = try TifaProcess(command + ["--encoding", "gbk"], in: place.folder)
      #expect(run.status == 0 && run.errors == said, "\(run.transcript)")
    }
    _ = try place.tifa("init")
    let added = try place.tifa("add", "--series", "s", "--encoding", "gbk", "a.docx")
    #expect(added.status == 0 && added.errors.hasPrefix("note: --encoding gbk does not apply to s/2020-01-02.zh:"))
    #expect(
      try place.tifa("segment", "a.docx", "--encoding", "klingon").errors.hasPrefix("error: 'klingon' is no encoding"))
  }

  @Test("a wrong encoding is told of by what the bytes are, and what it makes of them is not recorded")
  func wrong() throws {
    _ = try place.tifa("init")
    let run = try place.tifa("segment", "utf.txt", "--encoding", "big5")
    let cause = "likely cause: the bytes are valid UTF-8, so that the encoding that was given is probably wrong"
    #expect(run.status == 0 && run.output.contains(cause), "\(run.transcript)")
    #expect(!run.output.contains("an earlier program"), "\(run.transcript)")
    let added = try place.tifa(
      "add", "--series", "s", "--date", "2020", "--lang", "zh", "--encoding", "big5", "utf.txt")
    #expect(added.status == 2 && added.errors.hasPrefix("error: utf.txt is hardly in big5: "), "\(added.transcript)")
    #expect(added.errors.contains("beyond ASCII mean nothing there, and the bytes are valid UTF-8\nhint: leave out"))
    #expect(try place.tifa("list").output.hasPrefix("the corpus is empty"))
  }

  @Test("a few damaged bytes do not make an encoding wrong")
  func damaged() throws {
    _ = try place.tifa("init")
    try place.write("broken.txt", bytes: Self.statement + [0xFF, 0x0A])
    let added = try place.tifa("add", "--series", "s", "--date", "2020", "--encoding", "gb18030", "broken.txt")
    #expect(added.status == 0, "\(added.transcript)")
    let found = try place.tifa("segment", "s/2020").output
    #expect(
      found.contains("1 character that a wrong decoding leaves; likely cause: bytes that mean nothing in GB18030"))
  }

  @Test("an encoding decides how a page is read")
  func pages() throws {
    let page = Array("<html><body><p>".utf8) + Self.statement + Array("</p></body></html>".utf8)
    try place.write("a.html", bytes: page)
    #expect(try place.tifa("segment", "a.html").output.contains("decoder: html/gb18030"))
    let other = try place.tifa("segment", "a.html", "--encoding", "big5")
    #expect(other.status == 0 && other.errors.isEmpty && other.output.contains("decoder: html/big5"))
  }
}
