import Foundation
import TestSupport
import Testing

/// `tifa track` on a series that was made up for it.
@Suite("track")
struct TrackCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    _ = try place.tifa("init")
    try add("2001", "双方同意推动构建人类命运共同体。", "好邻居、好朋友。")
    try add("2002", "双方同意推动构建命运共同体，反对干涉。")
    try add("2003", "甲方愿深化铁路合作。")
    try add("2004", "雙方同意構建命運共同體。", language: "zh-hant")
    try add("2002", "The two sides agreed to build a community.", language: "en")
  }

  private func add(_ date: String, _ sentences: String..., language: String = "zh", more: [String] = []) throws {
    let name = "\(date).\(language).txt"
    try place.write(name, "联合声明\n\n一、\(sentences.joined())\n")
    let run = try TifaProcess(
      ["add", "--series", "s", "--date", date, "--lang", language, name] + more, in: place.folder)
    #expect(run.status == 0, "\(run.errors)")
  }

  private func track(_ arguments: String...) throws -> Survey {
    try Survey(try TifaProcess(["track"] + arguments + ["--format", "json"], in: place.folder))
  }

  @Test("first and last in the texts held, counts, gaps, and what is kept apart is never counted")
  func history() throws {
    let survey = try track("命运共同体", "--series", "s")
    let phrase = try #require(survey.phrases.first)
    #expect(survey.phrases.count == 1 && phrase.language == "zh" && survey.statementsHeld == 4)
    #expect(phrase.statements.map(\.id) == ["s/2001", "s/2002", "s/2003", "s/2004"])
    #expect(phrase.statements.map(\.count) == [0, 1, 0, 1])
    #expect(phrase.first == "s/2002" && phrase.last == "s/2004" && phrase.total == 2 && phrase.gaps == [["s/2003"]])
    #expect(phrase.totalWithinKeptApart == 1)
    #expect(phrase.keptApart.map(\.wording) == ["人类命运共同体", "命运与共"] && phrase.keptApart.map(\.total) == [1, 0])
    #expect(phrase.statements[3].occurrences.map(\.clause) == ["sec_1__p_1__c_1"])
    #expect(phrase.statements[3].occurrences.map(\.context) == ["雙方同意構建命運共同體。"], "as written")
  }

  @Test("languages are never mixed: a phrase is looked for in its own, one without letters of a language in each")
  func languages() throws {
    #expect(try track("community").phrases.map(\.language) == ["en"])
    #expect(try track("community", "--lang", "zh").phrases.map(\.total) == [0])
    let vietnamese = try track("Biển Đông").phrases
    #expect(vietnamese.map(\.language) == ["vi"] && vietnamese[0].statements.isEmpty && vietnamese[0].first == nil)
  }

  @Test("an unknown phrase is an answer, an empty one an error")
  func unknownAndEmpty() throws {
    let unknown = try place.tifa("track", "不存在的说法")
    #expect(unknown.status == 0 && unknown.output.contains("not found in the 4 texts held"))
    for phrase in ["", "  ", "\u{200B}"] {
      let run = try place.tifa("track", phrase)
      #expect(
        run.transcript
          == "error: a phrase to follow is empty\nhint: write at least one letter, such as tifa track 命运共同体\n[2]")
    }
    #expect(try place.tifa("track").status == 2)
  }

  @Test("a machine's copy and an undated one are counted, and say nothing of first and last")
  func doubtful() throws {
    try add("1999", "双方同意构建命运共同体。")
    let edit = try place.tifa(
      "edit", "s/1999.zh", "set", "copy-type", "machine", "--why", "it says so", "--by", "Lý")
    #expect(edit.status == 0, "\(edit.errors)")
    try add("undated-1", "双方同意构建命运共同体。")
    let phrase = try #require(try track("命运共同体").phrases.first)
    #expect(phrase.statements.map(\.id) == ["s/1999", "s/2001", "s/2002", "s/2003", "s/2004", "s/undated-1"])
    #expect(phrase.statements.map(\.count) == [1, 0, 1, 0, 1, 1])
    #expect(phrase.first == "s/2002" && phrase.last == "s/2004")
    #expect(try place.tifa("track", "命运共同体").errors.contains("s/undated-1.zh has no known date"))
  }

  @Test("of two editions one counts, and an edition that is there alone speaks for its statement")
  func editions() throws {
    try add("2003", "甲方愿构建命运共同体。", more: ["--edition", "mfa"])
    try add("2005", "双方愿构建命运共同体。", more: ["--edition", "mfa"])
    let phrase = try #require(try track("命运共同体").phrases.first)
    #expect(phrase.statements.map(\.count) == [0, 1, 0, 1, 1])
    let run = try place.tifa("track", "命运共同体")
    #expect(
      run.errors == "note: s/2003.zh.mfa is another text of a statement in the same language, and was not counted\n")
  }

  @Test("two statements on one day, a series of one, and days to choose from")
  func days() throws {
    try add("2002-2", "双方同意构建命运共同体和命运共同体。")
    let phrase = try #require(try track("命运共同体", "--from", "2002", "--to", "2002").phrases.first)
    #expect(phrase.statements.map(\.id) == ["s/2002", "s/2002-2"] && phrase.statements.map(\.count) == [1, 2])
    #expect(try place.tifa("track", "命运共同体", "--from", "2004", "--to", "2002").status == 2)
    #expect(
      try place.tifa("track", "命运共同体", "--from", "2010").errors.hasPrefix(
        "error: the corpus holds no text of these days\n"))
    #expect(try place.tifa("track", "命运共同体", "--series", "t").errors.contains("of the series t"))
    try place.write("one.txt", "联合声明\n\n一、双方同意构建命运共同体。\n")
    _ = try place.tifa("add", "--series", "t", "--date", "2020", "one.txt")
    #expect(try track("命运共同体", "--series", "t").phrases.map(\.first) == ["t/2020"])
  }

  @Test("after add and after deleting or damaging the cache, answers are the same")
  func cache() throws {
    let cache = ".cache/tifa/concordances"
    func total() throws -> Int { try track("铁路").phrases[0].total }
    #expect(try total() == 1)
    let file = try #require(place.files.first { $0.hasPrefix(cache + "/") })
    try add("2006", "双方同意深化铁路合作。")
    #expect(try total() == 2)
    var bytes = try place.bytes(file)
    for index in [3, bytes.count / 2, 140, bytes.count - 1] {
      bytes[index] ^= 0x55
      try place.write(file, bytes: bytes)
      #expect(try total() == 2, "byte \(index)")
    }
    try place.write(file, "")
    #expect(try total() == 2)
    try FileManager.default.removeItem(at: place.folder.appendingPathComponent(".cache"))
    #expect(try total() == 2)
    try place.write("nowhere", "a file where the folder of caches should be")
    let run = try place.tifa(
      "track", "铁路", "--format", "json",
      environment: ["XDG_CACHE_HOME": place.folder.appendingPathComponent("nowhere").path])
    #expect(try Survey(run).phrases[0].total == 2)
  }

  @Test("what is read is the branch in use, and the cache never answers for another")
  func drafts() throws {
    func total() throws -> Int { try track("铁路").phrases[0].total }
    #expect(try total() == 1)
    #expect(try place.tifa("draft", "new", "trial").status == 0)
    try add("2006", "双方同意深化铁路合作。")
    #expect(try total() == 2)
    _ = try place.tifa("draft", "switch", "main")
    #expect(try total() == 1)
  }

  @Test("counts alone are the same counts, for one phrase and for many")
  func counts() throws {
    let phrases = ["命运共同体", "人类命运共同体", "铁路", "合作", "双方", "甲方", "反对", "好邻居", "好朋友", "联合"]
    try place.write("phrases.txt", phrases.joined(separator: "\n") + "\n\n")
    let full = try track("--list", "phrases.txt")
    let many = try track("--list", "phrases.txt", "--count")
    #expect(full.phrases.map(\.phrase) == phrases)
    #expect(many.phrases.map { $0.statements.map(\.count) } == full.phrases.map { $0.statements.map(\.count) })
    for phrase in phrases {
      #expect(
        try track(phrase, "--count").phrases.map(\.total) == full.phrases.filter { $0.phrase == phrase }.map(\.total))
    }
  }

  @Test("variants stand beside the phrase, and a list of one's own adds to the shipped one")
  func variants() throws {
    try add("2007", "双方愿做好朋友、好邻居。", "甲方愿深化高铁铁路双边合作，深化铁路合作。")
    #expect(try track("好邻居、好朋友").phrases[0].variants.map(\.wording) == ["好朋友、好邻居"])
    let rail = try track("铁路合作").phrases[0]
    #expect(rail.total == 2 && rail.variants.map(\.wording) == ["铁路双边合作"])
    try place.write("own.tsv", "same\t铁路 | 高铁\tinvented\napart\t铁路合作 | 铁路双边合作\tinvented\n")
    #expect(try track("铁路", "--variants", "own.tsv").phrases[0].variants.map(\.total) == [1])
    let apart = try track("铁路合作", "--variants", "own.tsv").phrases[0]
    #expect(apart.variants.isEmpty && apart.keptApart.map(\.total) == [1])
    try place.write("bad.tsv", "same\t铁路\n")
    #expect(try place.tifa("track", "铁路", "--variants", "bad.tsv").errors.hasPrefix("error: bad.tsv, line 1: "))
    #expect(try place.tifa("track", "铁路", "--variants", "none.tsv").status == 2)
  }

  @Test("every format, and files without any corpus")
  func formats() throws {
    let text = try place.tifa("track", "命运共同体")
    #expect(text.output.contains("[命运共同体]") && text.output.contains("carried by 2 of 4 statements, 2 occurrences"))
    #expect(text.output.contains("first in the texts held 2002, last 2004; in between absent from 2003"))
    #expect(text.output.contains("2001 ·█·█ 2004"))
    let csv = try place.tifa("track", "命运共同体", "--format", "csv").output
    #expect(csv.split(separator: "\r\n").count == 5 && csv.contains("命运共同体,zh,s/2002,s/2002.zh,2002,yes,1,0,"))
    _ = try place.tifa("track", "命运共同体", "铁路", "-o", "a.svg")
    _ = try place.tifa("track", "命运共同体", "铁路", "-o", "a.html")
    let svg = String(decoding: try place.bytes("a.svg"), as: UTF8.self)
    #expect(
      try XMLDocumentCheck.isWellFormed(svg) && svg.contains("xmlns=\"http://www.w3.org/2000/svg\"")
        && svg.contains(">2001<"))
    let page = String(decoding: try place.bytes("a.html"), as: UTF8.self)
    #expect(page.contains("<svg") && page.contains("<strong>命运共同体</strong>"))
    let files = try Survey(
      try place.tifa(
        "track", "铁路", "--in", "2003.zh.txt", "2002.zh.txt", "--format", "json",
        environment: ["TIFA_CORPUS": "/nowhere"]))
    #expect(
      files.phrases[0].statements.map(\.id) == ["2002.zh.txt", "2003.zh.txt"] && files.phrases[0].first == "2003.zh.txt"
    )
    #expect(try place.tifa("track", "铁路", "--in", "none.txt").status == 2)
    #expect(try place.tifa("track", "铁路", "--series", "s", "--in", "2003.zh.txt").status == 2)
  }
}
