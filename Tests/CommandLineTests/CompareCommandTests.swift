import Foundation
import TestSupport
import Testing

@Suite("compare, align and segment")
struct CompareCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("old.txt", "联合声明\n\n一、双方同意深化铁路合作。\n\n二、甲方坚决反对任何干涉。\n")
    try place.write("new.txt", "联合声明\n\n一、双方同意深化铁路合作。\n\n二、甲方反对任何干涉。\n")
    try place.write("typed.txt", "联合声明\n\n一､双方同意深化铁路合作.\n\n二､甲方坚决反对任何干涉.\n")
  }

  @Test("exit status tells the result: 0 same or editorial, 1 different, strict counts typography")
  func exitStatus() throws {
    #expect(try place.tifa("compare", "old.txt", "old.txt").status == 0)
    #expect(try place.tifa("compare", "old.txt", "new.txt").status == 1)
    #expect(try place.tifa("compare", "old.txt", "typed.txt").status == 0)
    #expect(try place.tifa("compare", "--strict", "old.txt", "typed.txt").status == 1)
    #expect(try place.tifa("compare", "--quiet", "old.txt", "new.txt").transcript == "[1]")
  }

  @Test("--stat prints figures by section and no clause; JSON holds both in any case")
  func stat() throws {
    let compared = try place.tifa("compare", "--stat", "old.txt", "new.txt")
    #expect(compared.status == 1)
    #expect(compared.output.contains("\n二、 甲方反对任何干涉。      2nd of 2      11 → 9  ·  1\n"))
    #expect(!compared.output.contains("[-坚决-]"))
    let json = try place.tifa("compare", "--stat", "old.txt", "new.txt", "--format", "json").output
    #expect(json.contains("\"sections\": [") && json.contains("\"correspondences\": ["))
  }

  @Test("warns of unlike texts in the first line, and beside a report that goes elsewhere")
  func unlike() throws {
    try place.write("en.txt", "Joint Statement\n\n1. The two sides agreed to deepen cooperation on railways.\n")
    let warning = "Unlike texts are compared: language (zh → en)."
    #expect(try place.tifa("compare", "old.txt", "en.txt").output.hasPrefix(warning))
    #expect(try place.tifa("compare", "old.txt", "en.txt").errors.isEmpty)
    #expect(try place.tifa("compare", "old.txt", "en.txt", "-o", "a.html").errors.hasPrefix("note: " + warning))
    #expect(try place.tifa("compare", "old.txt", "new.txt", "-o", "a.html").errors.isEmpty)
  }

  @Test("granularity and kinds of typography are the user's choice")
  func wording() throws {
    let whole = try place.tifa("compare", "--granularity", "clause", "old.txt", "new.txt").output
    #expect(whole.contains("- 甲方坚决反对任何干涉。\n") && whole.contains("+ 甲方反对任何干涉。\n"), "\(whole)")
    #expect(try place.tifa("compare", "old.txt", "typed.txt").status == 0)
    #expect(try place.tifa("compare", "--editorial", "none", "old.txt", "typed.txt").status == 1)
    #expect(try place.tifa("compare", "--editorial", "stop-shape,width", "old.txt", "typed.txt").status == 0)
    #expect(try place.tifa("compare", "--editorial", "comma-shape", "old.txt", "typed.txt").status == 1)
    let wrong = try place.tifa("compare", "--editorial", "width,commas", "old.txt", "typed.txt")
    #expect(wrong.status == 2 && wrong.errors.contains("called 'commas'") && wrong.errors.contains("comma-shape"))
  }

  @Test("reads standard input")
  func standardInput() throws {
    let text = String(decoding: try place.bytes("new.txt"), as: UTF8.self)
    let compared = try place.tifa("compare", "old.txt", "-", input: text)
    #expect(compared.status == 1)
    #expect(compared.output.contains("[-坚决-]"))
  }

  @Test("colours only when asked, or for a terminal")
  func colour() throws {
    #expect(!(try place.tifa("compare", "old.txt", "new.txt").output.contains("\u{1B}[")))
    #expect(try place.tifa("compare", "--color", "always", "old.txt", "new.txt").output.contains("\u{1B}["))
    let forbidden = try place.tifa("compare", "old.txt", "new.txt", environment: ["NO_COLOR": "1"])
    #expect(!forbidden.output.contains("\u{1B}["))
  }

  @Test("takes the format from the name of the output file, and gives the same bytes twice")
  func output() throws {
    #expect(try place.tifa("compare", "old.txt", "new.txt", "-o", "a.html").transcript == "[1]")
    #expect(try place.tifa("compare", "old.txt", "new.txt", "--output", "b.html").transcript == "[1]")
    #expect(try place.bytes("a.html") == place.bytes("b.html"))
    #expect(String(decoding: try place.bytes("a.html"), as: UTF8.self).hasPrefix("<!DOCTYPE html>"))
    #expect(try place.tifa("compare", "old.txt", "new.txt", "-o", "a.json").status == 1)
    #expect(String(decoding: try place.bytes("a.json"), as: UTF8.self).contains("\"schema_version\""))
  }

  @Test("align prints line numbers from 0, score and pass, and ends with 0")
  func align() throws {
    try place.write("a.txt", "双方同意深化铁路合作。\n甲方坚决反对任何干涉。\n")
    try place.write("b.txt", "序言。\n双方同意深化铁路合作。\n\n甲方反对任何干涉。\n")
    let aligned = try place.tifa("align", "--units", "lines", "a.txt", "b.txt")
    #expect(aligned.status == 0)
    let lines = aligned.output.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(lines.map { $0.prefix(2).joined(separator: "-") } == ["0-1", "1-3"])
    #expect(lines.first?.last == "anchor")
  }

  @Test("a file wins over a reference of the same name, with a note")
  func fileWins() throws {
    _ = try place.tifa("init")
    _ = try place.tifa("add", "--series", "cn-vn", "--date", "2022", "old.txt")
    try place.write("cn-vn/2022", "联合声明\n\n一、双方另有约定。\n")
    let segmented = try place.tifa("segment", "cn-vn/2022")
    #expect(segmented.output.contains("双方另有约定"))
    #expect(segmented.errors == "note: cn-vn/2022 is read as a file; write cn-vn/2022.zh for the text of the corpus\n")
  }

  @Test("comparing plain files touches no corpus")
  func noCorpus() throws {
    let before = place.files
    _ = try place.tifa("compare", "old.txt", "new.txt")
    #expect(place.files == before)
  }

  @Test(
    "every command has help with an example",
    arguments: [
      "init", "add", "list", "show", "log", "segment", "compare", "align", "edit", "fetch", "pair", "synopsis",
      "lineage", "blame", "cite", "report",
    ])
  func help(command: String) throws {
    let help = try place.tifa(command, "--help")
    #expect(help.status == 0)
    #expect(help.output.contains("Example: tifa \(command)"))
    let readme = String(decoding: try ProjectFolder.bytes("README.md"), as: UTF8.self)
    #expect(readme.contains("tifa \(command)"), "the README does not tell of \(command)")
  }
}
