import Foundation
import TestSupport
import Testing

@Suite("comparisons that can be filed")
struct FiledComparisonTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    for date in ["2018-09-07", "2021-03-19"] {
      try place.copy("Corpus/sample-invented/\(date).zh/source.txt", to: "\(date).txt")
    }
  }

  private func compare(_ arguments: String..., environment: [String: String] = [:]) throws -> TifaProcess {
    try TifaProcess(
      ["compare", "2018-09-07.txt", "2021-03-19.txt"] + arguments, in: place.folder, environment: environment)
  }

  @Test("a DOCX document is the same in every time zone, and carries author and date that are asked for")
  func document() throws {
    #expect(try compare("-o", "a.docx", environment: ["TZ": "Asia/Shanghai"]).transcript == "[1]")
    #expect(try compare("-o", "b.docx", environment: ["TZ": "America/Lima"]).transcript == "[1]")
    #expect(try place.bytes("a.docx") == place.bytes("b.docx"))
    #expect(try compare("-o", "c.docx", "--author", "条法司", "--date", "2026-11-24", "--no-moves").status == 1)
    let settled = try SettledDocument.read(["a": place.bytes("a.docx"), "c": place.bytes("c.docx")])
    let (a, c) = (try #require(settled["a"]), try #require(settled["c"]))
    #expect(a.problems.isEmpty && a.moves > 0 && a.authors == ["tifa", "tifa (typography)"] && a.dates.isEmpty)
    #expect(c.problems.isEmpty && c.moves == 0 && c.authors[0] == "条法司" && c.dates == ["2026-11-24T00:00:00Z"])
    #expect(a.accepted == c.accepted && a.rejected == c.rejected)
    #expect(c.remarks[0].contains("--author 条法司 --date 2026-11-24 --no-moves --format docx"))
  }

  @Test("a table has the heads that are printed for its language")
  func table() throws {
    #expect(try compare("--layout", "table", "-o", "a.docx").status == 1)
    #expect(try SettledDocument.read(["a": place.bytes("a.docx")])["a"]?.rows.first == ["旧", "新", "备注"])
  }

  @Test("every report that is kept says where its texts come from; one that is looked at does not")
  func provenance() throws {
    for format in ["text", "html", "json", "markdown", "tei"] {
      #expect(try compare("--format", format, "-o", "a").status == 1)
      let report = String(decoding: try place.bytes("a"), as: UTF8.self)
      for part in ["tifa 0.1.0", "--format \(format)", "《洛文纳共和国和坎德雷尔共和国关于建立共享繁荣伙伴关系的联合声明》（2021年3月19日，托尔温）"] {
        // Lines are wrapped in plain text, with a blank or without.
        let plain = [report, part].map { $0.filter { !$0.isWhitespace } }
        #expect(plain[0].contains(plain[1]), "\(format): \(part)")
      }
    }
    #expect(!(try compare().output.contains("SHA-256")))
    #expect(try compare("--stat", "-o", "a.txt").status == 1)
    #expect(String(decoding: try place.bytes("a.txt"), as: UTF8.self).contains("SHA-256"))
  }

  @Test("says what is wrong with a date")
  func wrongDate() throws {
    for date in ["2026-02-30", "2026", "2026-11-24T25:00:00Z", "today"] {
      let refused = try compare("-o", "a.docx", "--date", date)
      #expect(refused.status == 2 && refused.errors.contains("'\(date)' is not a date"), "\(refused.transcript)")
    }
    #expect(try compare("-o", "a.docx", "--date", "2026-11-24T10:00:00+08:00").status == 1)
  }

  @Test("a folder of reports has every format, a page that leads to them, and the same bytes the next time")
  func folder() throws {
    for name in ["one", "two"] {
      let formats = "html,docx,json,csv,markdown,tei,text"
      let made = try place.tifa(
        "report", "2018-09-07.txt", "2021-03-19.txt", "--format", formats, "-o", "reports", environment: ["TZ": name])
      #expect(made.status == 0 && made.output.hasSuffix("reports/index.html\n"), "\(made.transcript)")
      let files = try FileManager.default.contentsOfDirectory(
        atPath: place.folder.appendingPathComponent("reports").path)
      let expected = ["html", "docx", "json", "csv", "md", "tei", "txt"].map { "comparison.\($0)" } + ["index.html"]
      #expect(files.sorted() == expected.sorted())
      try FileManager.default.moveItem(
        at: place.folder.appendingPathComponent("reports"), to: place.folder.appendingPathComponent(name))
    }
    for file in place.files where file.hasPrefix("one/") {
      #expect(try place.bytes(file) == place.bytes(file.replacing("one/", with: "two/")), "\(file)")
    }
    let index = String(decoding: try place.bytes("one/index.html"), as: UTF8.self)
    #expect(index.contains("href=\"comparison.docx\"") && index.contains("The old text has 56 clauses"))
  }

  @Test("a series has a synopsis and a comparison for each step")
  func series() throws {
    _ = try place.tifa("init")
    for date in ["2018-09-07", "2021-03-19"] {
      #expect(try place.tifa("add", "--series", "s", "--date", date, "\(date).txt").status == 0)
    }
    let made = try place.tifa("report", "s", "--format", "html,json", "-o", "out")
    #expect(made.status == 0, "\(made.transcript)")
    let files = try FileManager.default.contentsOfDirectory(atPath: place.folder.appendingPathComponent("out").path)
    #expect(
      files.sorted() == [
        "01-2018-09-07-2021-03-19.html", "01-2018-09-07-2021-03-19.json", "index.html", "synopsis.html",
        "synopsis.json",
      ])
    let page = String(decoding: try place.bytes("out/01-2018-09-07-2021-03-19.html"), as: UTF8.self)
    let commit = try #require(page.firstMatch(of: /corpus commit<\/th><td>([0-9a-f]{40})<\/td>/)?.1)
    // The permalink means the same wording, in every command.
    let cited = try place.tifa("cite", "s/2021#sec_5__p_1__c_1").output
    let link = try #require(cited.split(separator: "\n").last.map(String.init))
    #expect(link.hasPrefix("s/2021-03-19.zh@") && link.hasSuffix("#sec_5__p_1__c_1"))
    let whole = String(commit)
    #expect(try place.tifa("show", "s/2018@\(whole)#sec_5__p_1__c_1").status == 0)
    for command in [["show"], ["segment"], ["cite"], ["lineage"], ["blame"], ["log"]] {
      let run = try TifaProcess(command + [link], in: place.folder)
      #expect(run.status == 0, "\(command): \(run.transcript)")
    }
    #expect(try place.tifa("show", link).output.contains("双方强调"))
    #expect(try place.tifa("compare", "s/2018#sec_5", "s/2021#sec_5").output.contains("新") == false)
    let missing = try place.tifa("show", "s/2021#sec_99")
    #expect(missing.status == 2 && missing.errors.contains("no clause, block or section 'sec_99'"))
  }

  @Test("PDF is printed by Chromium, and without one the message says what to do")
  func pdf() throws {
    let without = try compare("-o", "a.pdf", environment: ["PATH": "/nowhere"])
    #expect(without.status == 2 && without.errors.contains("none is installed"), "\(without.transcript)")
    let path = ["PATH": "/usr/bin:/bin"]
    #expect(try compare("-o", "a.pdf", environment: path).status == 1)
    let bytes = try place.bytes("a.pdf")
    #expect(bytes.starts(with: "%PDF-".utf8) && bytes.count > 20_000)
    // On paper nothing can be scrolled: the last columns of the widest table have to be there.
    let program = "import subprocess, sys; sys.exit(subprocess.run(['pdftotext', '-layout', '-', '-']).returncode)"
    let text = String(decoding: try SettledDocument.python(["-c", program], input: Data(bytes)), as: UTF8.self)
    #expect(text.contains(/section .* added +removed +out +in\n/))
  }

  @Test("formats that one command does not write are refused with a way out")
  func refusals() throws {
    #expect(try compare("--format", "html,json").errors.contains("'tifa report' writes several into a folder"))
    #expect(try place.tifa("report", "2018-09-07.txt", "2021-03-19.txt").errors.contains("name one with -o DIR"))
    #expect(try place.tifa("report", "a", "b", "--format", "svg", "-o", "x").errors.contains("not written as svg"))
    let undated = try place.write("u.txt", "Joint Statement\n\n1. They agreed.\n")
    #expect(try place.tifa("show", undated, "--format", "akn").errors.contains("no day of issue"))
  }
}
