import TestSupport
import Testing

/// Every limit: its message names the option that moves it, and the option lets the source through.
@Suite("limits")
struct LimitTests {
  private let place: Workplace

  /// The options with what `--help` says is their default.
  private static let standard = [
    "--max-bytes": 33_554_432, "--max-depth": 512, "--max-elements": 2_000_000, "--max-attributes": 256,
    "--max-entries": 2_000, "--max-expansion": 100, "--max-unpacked": 67_108_864, "--max-seconds": 20,
  ]

  init() throws { place = try Workplace() }

  /// Invented; long enough to pass for an article.
  private static let statement = "<p>甲国和乙国联合声明</p><p>一、双方同意深化全面合作，继续完成界桩勘测。</p>"

  private func page(_ before: String, _ after: String = "") -> [UInt8] {
    Array("<html><body>\(before)\(Self.statement)\(after)</body></html>".utf8)
  }

  private func expect(
    _ name: String, _ bytes: [UInt8], refusedBy option: String, at low: Int, passes high: Int
  ) throws {
    try place.write(name, bytes: bytes)
    let isDefault = low == Self.standard[option]
    let refused = try TifaProcess(["segment", name] + (isDefault ? [] : [option, "\(low)"]), in: place.folder)
    #expect(refused.status == 2 && refused.output.isEmpty, "\(refused.transcript)")
    #expect(
      refused.errors.hasSuffix("raise \(option), now \(low), if the source is trusted\n"), "\(refused.transcript)")
    let read = try place.tifa("segment", name, option, "\(high)")
    #expect(read.status == 0 && read.output.contains("深化全面合作"), "\(read.transcript)")
  }

  /// The program in the place of pdftotext sleeps, as the document tells it.
  @Test("seconds of the program for PDF")
  func seconds() throws {
    try place.write("slow.pdf", "%PDF-1.4\nsleep 30\n")
    let folders = ProjectFolder.path("Tests/IntakeTests/Programs") + ":/usr/bin:/bin"
    let run = try place.tifa("segment", "slow.pdf", "--max-seconds", "1", environment: ["PATH": folders])
    #expect(run.status == 2 && run.output.isEmpty, "\(run.transcript)")
    #expect(run.errors.contains("slow.pdf was given up: pdftotext took more than 1 s to read it"))
    #expect(run.errors.contains("hint: ") && run.errors.contains("time with --max-seconds"))
  }

  @Test("bytes of a source")
  func bytes() throws {
    let text = Array("甲国和乙国联合声明\n一、双方同意深化全面合作。\n".utf8)
    try expect("a.txt", text, refusedBy: "--max-bytes", at: text.count - 1, passes: text.count)
  }

  @Test("a page: depth, elements and attributes", arguments: [300, 5_000])
  func pages(attributes: Int) throws {
    let open = String(repeating: "<div>", count: 600)
    let close = String(repeating: "</div>", count: 600)
    try expect("deep.html", page(open, close), refusedBy: "--max-depth", at: 512, passes: 700)
    try expect("many.html", page(""), refusedBy: "--max-elements", at: 3, passes: 300)
    let flood = "<div \((0..<attributes).map { "a\($0) = \"\"" }.joined(separator: " "))></div>"
    try expect("flood.html", page(flood), refusedBy: "--max-attributes", at: 256, passes: attributes)
  }

  @Test("a document: entries, unpacked bytes, elements and attributes")
  func documents() throws {
    let body = "<text:p>甲国和乙国联合声明</text:p><text:p>一、双方同意深化全面合作。</text:p>"
    let odt = TextDocument.odt(body: body)
    try expect("a.odt", odt, refusedBy: "--max-entries", at: 4, passes: 5)
    try expect("b.odt", odt, refusedBy: "--max-unpacked", at: 400, passes: 4_000)
    try expect("c.odt", odt, refusedBy: "--max-elements", at: 5, passes: 50)
    let flood = "<text:p \((0..<300).map { "a\($0)=\"\"" }.joined(separator: " "))/>"
    try expect(
      "d.odt", TextDocument.odt(body: body + flood), refusedBy: "--max-attributes", at: 256, passes: 300)
  }

  @Test("the limits hold for what is kept as well, and nothing is recorded beyond them")
  func kept() throws {
    try place.write("a.txt", "甲国和乙国联合声明\n一、双方同意深化全面合作。\n")
    _ = try place.tifa("init")
    #expect(try place.tifa("add", "--series", "s", "--date", "2020", "a.txt", "--max-bytes", "20").status == 2)
    #expect(try place.tifa("add", "--series", "s", "--date", "2020", "a.txt").status == 0)
    let refused = try place.tifa("show", "s/2020", "--max-bytes", "20")
    #expect(refused.status == 2 && refused.errors.contains("--max-bytes, now 20"), "\(refused.transcript)")
  }

  @Test("a number that is no limit is a usage error", arguments: ["0", "-1", "99999999999999999999", "many"])
  func refused(number: String) throws {
    try place.write("a.txt", "甲国和乙国联合声明\n")
    #expect(try place.tifa("segment", "a.txt", "--max-bytes=\(number)").status == 2)
  }

  @Test("every command that reads sources has the options with their defaults, and the README lists them")
  func documented() throws {
    let readme = String(decoding: try ProjectFolder.bytes("README.md"), as: UTF8.self)
    for command in ["segment", "add", "compare", "fetch", "show", "edit", "pair", "align"] {
      let help = try place.tifa(command, "--help", environment: ["COLUMNS": "400"]).output
      for (option, value) in Self.standard.sorted(by: { $0.key < $1.key }) {
        let line = help.split(separator: "\n").first { $0.contains("\(option) <n>") } ?? ""
        #expect(line.hasSuffix("(default: \(value))"), "\(command): \(help)")
        let row = readme.split(separator: "\n").first { $0.hasPrefix("| `\(option)` |") } ?? ""
        #expect(row.contains("| \(value) |"), "the README does not tell of \(option)")
      }
    }
  }
}
