import Foundation
import TestSupport
import Testing

/// `tifa formulations` and `tifa instruments` on series that were made up for them.
@Suite("formulations and instruments")
struct FormulationsCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    _ = try place.tifa("init")
  }

  private func add(_ date: String, _ sentences: String, language: String = "zh") throws {
    try place.write("\(date).\(language).txt", "联合声明\n\n一、\(sentences)\n")
    let run = try TifaProcess(
      ["add", "--series", "s", "--date", date, "--lang", language, "\(date).\(language).txt"], in: place.folder)
    #expect(run.status == 0, "\(run.errors)")
  }

  private func fill() throws {
    try add("2001", "双方坚持“一湾一港”方针，同意尽快商签海上搜救合作协定。")
    try add("2002", "双方坚持“一湾一港”方针，欢迎“三座桥”倡议。")
    try add("2003", "双方欢迎“三座桥”倡议，签署《海上搜救合作协定》。")
    try add("2004", "双方坚持“一湾一港”方针，欢迎“三座桥”倡议。")
  }

  private func ask(_ arguments: String...) throws -> FormulationDocument {
    try FormulationDocument(
      try TifaProcess(["formulations"] + arguments + ["--format", "json"], in: place.folder))
  }

  @Test("a series: since when, until when, with what gaps, by the published schema")
  func series() throws {
    try fill()
    let document = try ask("s")
    let harbour = try document.entry("一湾一港")
    #expect(harbour.first == "s/2001" && harbour.last == "s/2004" && harbour.gaps == [["s/2003"]])
    #expect(harbour.status == "returned" && harbour.origin == "mined")
    #expect(try document.entry("三座桥").status == "current")
    #expect(try ask("s", "--new-in", "2002").formulations.map(\.text).contains("三座桥"))
    #expect(try ask("s", "--dropped-in", "s/2003").formulations.map(\.text).contains("一湾一港"))
    let silence = try ask("s", "--silent-in", "s/2003").entry("一湾一港").silence
    #expect(silence?.verdict == "silent" && silence?.carriedBy == ["s/2001", "s/2002"])
    let text = try place.tifa("formulations", "s", "--silent-in", "s/2003", environment: ["COLUMNS": "240"])
    #expect(text.output.contains("not found in this copy, nor a near wording"), "\(text.transcript)")
    #expect(!text.output.contains("dropped by"))
  }

  @Test("a near wording is no silence: it is counted, and shown where that is asked for")
  func nearWordings() throws {
    try fill()
    try add("2005", "双方商定建立新的机制，推进“三座小桥”倡议。")
    let shown = try ask("s", "--silent-in", "s/2005").formulations.map(\.silence?.verdict)
    let all = try ask("s", "--silent-in", "s/2005", "--near").formulations.map(\.silence?.verdict)
    #expect(all.contains("near-wording") && all.contains("silent"))
    #expect(!shown.contains("near-wording") && shown == all.filter { $0 != "near-wording" })
    #expect(try place.tifa("formulations", "s", "--near").errors.contains("--near goes with --silent-in"))
  }

  @Test("a list is written and read again, as plain text and as a table")
  func lists() throws {
    try fill()
    for name in ["list.txt", "list.csv"] {
      let first = try place.tifa("formulations", "s", "--export", name, "--quiet")
      #expect(first.status == 0, "\(first.errors)")
      let own = try ask("s", "--list", name)
      #expect(
        Set(own.formulations.filter { $0.origin == "listed" }.map(\.text)) == Set(try ask("s").formulations.map(\.text))
      )
    }
    try place.write("own.txt", "# mine\n铁路合作\n\n三座桥\n")
    let own = try ask("s", "--list", "own.txt")
    #expect(own.formulations.prefix(2).map(\.text) == ["铁路合作", "三座桥"])
    #expect(
      own.formulations[0].status == "absent"
        && own.formulations[1].statements.map(\.id) == ["s/2002", "s/2003", "s/2004"])
    try place.write("none.txt", "# nothing\n")
    let none = try place.tifa("formulations", "s", "--list", "none.txt")
    #expect(none.errors.contains("none.txt has no formulation in it") && none.status == 2)
  }

  @Test("a copy that nobody vouches for feeds nothing, and says so")
  func doubtful() throws {
    try fill()
    try add("2000", "双方坚持“一湾一港”方针。")
    let edit = try place.tifa(
      "edit", "s/2000.zh", "set", "copy-type", "machine", "--why", "it says so", "--by", "Lý")
    #expect(edit.status == 0, "\(edit.errors)")
    let document = try ask("s")
    #expect(try document.entry("一湾一港").first == "s/2001")
    #expect(document.notes.contains { $0.hasPrefix("s/2000.zh is left out: its copy (machine)") })
  }

  @Test("what cannot be answered is refused with the way out")
  func refused() throws {
    try fill()
    func errors(_ arguments: String...) throws -> String {
      let run = try TifaProcess(["formulations"] + arguments, in: place.folder)
      #expect(run.status == 2)
      return run.errors
    }
    #expect(try errors("nothing").contains("the corpus holds no text of the series nothing"))
    #expect(try errors("s/2001").contains("means one statement only"))
    #expect(try errors("s", "--silent-in", "s/1999").contains("s/1999 is not among the statements that are read"))
    #expect(try errors("s", "--new-in", "s/2001", "--silent-in", "s/2001").contains("Only one of"))
    #expect(try errors("s", "--lang", "vi").contains("s has no text in vi"))
    try add("2001", "The two sides agreed.", language: "en")
    #expect(try errors("s").contains("texts in several languages: en (1), zh (4)"))
    #expect(try errors("2001.zh.txt", "2001.en.txt").contains("texts in several languages"))
    try place.write("a.txt", "联合声明\n\n一、双方坚持方针。\n")
    #expect(try errors("a.txt", "2001.zh.txt").contains("a.txt has no known date and is left out"))
  }

  @Test("two statements of one day and an edition of some years only are told of")
  func notes() throws {
    try fill()
    try place.write("second.txt", "联合声明\n\n一、双方坚持“一湾一港”方针。\n")
    let second = try place.tifa("add", "--series", "s", "--date", "2004-2", "--lang", "zh", "second.txt")
    let edition = try place.tifa(
      "add", "--series", "s", "--date", "2005", "--lang", "zh", "--edition", "mfa", "second.txt")
    #expect(edition.status == 0, "\(edition.errors)")
    let notes = try ask("s").notes
    #expect(notes.contains { $0.contains("several editions (mfa, the plain one)") }, "\(notes)")
    if second.status == 0 { #expect(notes.contains { $0.contains("are of one day") }, "\(notes)") }
  }

  @Test("instruments: a set over time, by the published schema; one statement is enough")
  func instruments() throws {
    try fill()
    let run = try place.tifa("instruments", "s", "--format", "json")
    #expect(try Survey.verdict(run.output, "instruments") == "ok\n", "\(run.errors)")
    let table = try place.tifa("instruments", "s", "--format", "csv").output
    #expect(table.contains("海上搜救合作协定,s/2001,2001,to-be-concluded,海上搜救合作协定,none,sec_1__p_1__c_1,尽快商签,\r\n"))
    #expect(table.contains("海上搜救合作协定,s/2003,2003,signed,海上搜救合作协定,title,sec_1__p_1__c_1,签署,\r\n"))
    let one = try place.tifa("instruments", "s/2001")
    #expect(one.status == 0 && one.output.contains("1 announced and not signed"), "\(one.transcript)")
    try place.copy("Corpus/cn-vn/2022-11-01.zh/source.txt", to: "2022.txt")
    let shipped = try place.tifa("instruments", "2022.txt", environment: ["COLUMNS": "200"])
    #expect(
      shipped.output.contains(
        "2022.txt: 25 titles in 《》, 13 signed, 12 cited, 8 announced and not signed, 1 to be revised"),
      "\(shipped.output)")
  }
}
