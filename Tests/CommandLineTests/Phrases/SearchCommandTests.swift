import Foundation
import TestSupport
import Testing

/// `tifa search` on texts that were made up for it.
@Suite("search")
struct SearchCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    _ = try place.tifa("init")
    try place.write("a.txt", "联合声明\n\n一、双方同意推动构建命运共同体。\n\n二、甲方愿深化“铁路”合作，反对干涉。\n")
    try place.write("b.txt", "Joint Statement\n\n1. The two sides agreed to build railways.\n")
    _ = try place.tifa("add", "--series", "s", "--date", "2001", "a.txt")
    _ = try place.tifa("add", "--series", "s", "--date", "2002", "--lang", "en", "b.txt")
  }

  private struct Results: Decodable {
    struct Text: Decodable {
      struct Match: Decodable {
        let clause: String
        let context: String
        let found: [String]
      }

      let id: String
      let count: Int
      let matches: [Match]
    }

    let total: Int
    let texts: [Text]
  }

  private func search(_ arguments: String...) throws -> Results {
    let run = try TifaProcess(["search"] + arguments + ["--format", "json"], in: place.folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Survey.verdict(run.output, "search") == "ok\n")
    return try JSONDecoder().decode(Results.self, from: Data(run.output.utf8))
  }

  @Test("typography is folded, and what is shown is as written")
  func folded() throws {
    let results = try search("「铁路」合作")
    #expect(results.texts.map(\.id) == ["s/2001.zh"])
    #expect(results.texts[0].matches.map(\.found) == [["“铁路”合作"]])
    #expect(results.texts[0].matches.map(\.clause) == ["sec_2__p_1__c_1"])
    #expect(try search("「铁路」合作", "--exact").total == 0)
    #expect(try search("“铁路”合作", "--exact").total == 1)
    #expect(try search("agreed to build").total == 1)
    #expect(try search("AGREED", "-i").total == 1)
  }

  @Test("words, fields, expressions")
  func queries() throws {
    #expect(try search("--all", "甲方 干涉").texts[0].matches[0].found == ["甲方", "干涉"])
    #expect(try search("--any", "命运 干涉 series:s").total == 2)
    #expect(try search("--near", "4", "铁路 反对").total == 1)
    #expect(try search("--near", "3", "铁路 反对").total == 0)
    #expect(try search("双方 label:一").total == 1)
    #expect(try search("双方 label:2").total == 0)
    #expect(try search("--regex", "[甲乙]方愿.+合作").texts[0].matches[0].found == ["甲方愿深化“铁路”合作"])
  }

  @Test("for people: one column for what was found, counts, and a plain word where nothing was")
  func terminal() throws {
    let run = try place.tifa("search", "命运共同体")
    #expect(run.output.contains("[命运共同体]") && run.output.hasSuffix("1 match in 1 text; 2 texts searched\n"))
    #expect(try place.tifa("search", "--count", "合作").output == "1\ts/2001.zh\n1 match in 1 text; 2 texts searched\n")
    #expect(try place.tifa("search", "不存在").transcript == "not found; 2 texts searched\n[0]")
    #expect(try place.tifa("search", "sereis:s 合作").errors.contains("'sereis:' is no field"))
  }

  @Test("the newest revision, or all of them")
  func revisions() throws {
    try place.write("a.txt", "联合声明\n\n一、双方同意推动合作。\n")
    _ = try place.tifa("add", "--series", "s", "--date", "2001", "a.txt")
    #expect(try search("铁路").total == 0)
    #expect(try search("铁路", "--all-revisions").texts.map(\.id) == ["s/2001.zh@1"])
    #expect(try search("双方", "--all-revisions").texts.map(\.id) == ["s/2001.zh@1", "s/2001.zh@2"])
  }

  @Test("what cannot be searched for is an error that says what to do")
  func refusals() throws {
    for arguments in [
      [""], ["series:s"], ["--regex", "(合作"], ["--regex", "合*"], ["--regex", "(?<=合)作"], ["date:2001-13 合作"],
      ["role:x 合作"], ["--exact", "--regex", "合作"], ["--any", "--all", "合作"], ["--near", "-1", "合作"], [],
    ] {
      let run = try TifaProcess(["search"] + arguments, in: place.folder)
      #expect(run.status == 2 && !run.errors.isEmpty && run.output.isEmpty, "\(arguments)")
    }
    #expect(try place.tifa("search", "--regex", "(合作").errors.contains("missing ): (合作"))
    #expect(try place.tifa("search", "合作", "--in", "none.txt").status == 2)
    #expect(try place.tifa("search", "合作", environment: ["TIFA_CORPUS": "/nowhere"]).status == 2)
  }
}
