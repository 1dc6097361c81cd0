import Foundation
import TestSupport
import Testing

@Suite("pair")
struct PairCommandTests {
  private static let old = "联合声明\n\n一、双方同意深化铁路合作。\n\n二、各方回顾两国友好历史。\n\n2020年1月2日于北京\n"
  private static let new = "联合声明\n\n一、双方同意深化铁路合作。\n\n二、甲方宣布签署三项协议。\n\n2021年1月2日于北京\n"
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("old.txt", Self.old)
    try place.write("new.txt", Self.new)
    _ = try place.tifa("init")
    _ = try place.tifa("add", "--series", "s", "old.txt", "new.txt")
  }

  private func pair(_ arguments: String..., why: String = "one topic") throws -> TifaProcess {
    try TifaProcess(
      ["pair"] + arguments + ["--why", why, "--by", "Lý", "--recorded-at", "2024-05-17"], in: place.folder)
  }

  private func compare(_ old: String = "s/2020", _ new: String = "s/2021") throws -> TifaProcess {
    try place.tifa("compare", old, new, environment: ["COLUMNS": "100"])
  }

  @Test("a pairing is kept, followed in both directions and told of")
  func together() throws {
    #expect(try compare().output.contains("- removed"))
    let made = try pair("s/2020", "s/2021", "sec_2__p_1__c_1", "sec_2__p_1__c_1")
    #expect(made.status == 0 && made.output.hasPrefix("changed pairings of s  "), "\(made.transcript)")
    #expect(made.output.hasSuffix("  “各方回顾两国友好历史。” with “甲方宣布签署三项协议。”\n"))
    for compared in [try compare(), try compare("s/2021", "s/2020")] {
      #expect(!compared.output.contains("- removed") && compared.output.contains("by hand: one topic (Lý)"))
    }
    #expect(
      try place.tifa("pair", "--list", "s").output == """
        1  “各方回顾两国友好历史。” with “甲方宣布签署三项协议。”
          of   s/2020-01-02.zh, s/2021-01-02.zh
          why  one topic
          by   Lý, 2024-05-17T00:00:00Z

        """)
    #expect(try place.tifa("pair", "--list", "s", "--format", "json").output.contains("\"verdict\" : \"together\""))
    #expect(try place.tifa("compare", "old.txt", "new.txt").output.contains("- removed"), "files have no pairings")
    #expect(try pair("--drop", "1", "s").status == 0)
    #expect(try place.tifa("pair", "--list", "s").output == "s has no pairings\n")
    #expect(try compare().output.contains("- removed"))
  }

  @Test("--apart keeps identical clauses from each other")
  func apart() throws {
    #expect(try pair("s/2020", "s/2021", "sec_1__p_1__c_1", "sec_1__p_1__c_1", "--apart").status == 0)
    let compared = try compare().output
    #expect(compared.contains("kept apart from new 一 p1 by hand: one topic (Lý)"), "\(compared)")
    #expect(compared.contains("[-双方同意深化铁路合作。-]") && compared.contains("{+双方同意深化铁路合作。+}"))
  }

  @Test("a pairing outlives a revision that moves its words and a cut that is corrected")
  func survives() throws {
    _ = try pair("s/2020", "s/2021", "sec_2__p_1__c_1", "sec_2__p_1__c_1")
    try place.write("moved.txt", Self.new.replacing("一、双方", with: "双方举行会谈。\n\n一、今后双方"))
    #expect(try place.tifa("add", "--series", "s", "--date", "2021-01-02", "moved.txt").output.contains("@2"))
    #expect(try compare().output.contains("by hand: one topic"))
    _ = try place.tifa(
      "edit", "s/2021", "split", "sec_2__p_1__c_1", "--after", "甲方宣布", "--why", "test", "--by", "Lý")
    let compared = try compare()
    #expect(!compared.output.contains("by hand"))
    #expect(compared.errors.contains("note: pairing 1, ") && compared.errors.contains("s/2021-01-02.zh"))
    #expect(try compare("s/2020", "s/2021@2").output.contains("by hand: one topic"), "an earlier cut still fits")
  }

  @Test("a pairing whose words are gone is told of by compare and list, and not followed")
  func gone() throws {
    _ = try pair("s/2020", "s/2021", "sec_2__p_1__c_1", "sec_2__p_1__c_1")
    try place.write("other.txt", Self.new.replacing("签署三项", with: "商签四项"))
    _ = try place.tifa("add", "--series", "s", "--date", "2021-01-02", "other.txt")
    for run in [try compare(), try place.tifa("pair", "--list", "s")] {
      #expect(run.errors.contains("is left out: its words do not stand in exactly one clause of s/2021-01-02.zh"))
    }
    #expect(try place.tifa("pair", "--list", "s").output.contains("(no longer fits)"))
  }

  @Test("what cannot be paired is refused with a hint")
  func refusals() throws {
    let clause = "sec_1__p_1__c_1"
    _ = try pair("s/2020", "s/2021", clause, clause)
    let refused = [
      (try pair("s/2020", "s/2021", "nix", clause), "no clause of s/2020-01-02.zh is called 'nix'"),
      (try pair("old.txt", "s/2021", clause, clause), "a file is not in it"),
      (try pair("s/2020", "s/2020", clause, clause), "are one text"),
      (try pair("s/2021", "s/2020", clause, clause, "--apart"), "pairing 1 speaks of these two clauses already"),
      (try pair("s/2020", "s/2021", "title", "title", why: " "), "by whom it was made and why"),
      (try pair("--drop", "7", "s"), "there is no pairing 7 in s, only 1 to 1"),
    ]
    for (run, message) in refused {
      #expect(run.status == 2 && run.output.isEmpty && run.errors.contains(message), "\(run.transcript)")
      #expect(run.errors.contains("\nhint: "))
    }
    #expect(try place.tifa("pair", "s/2020", "s/2021", clause, clause).errors.contains("Give --why"))
    #expect(try place.tifa("pair", "--list", "s", "more").status == 2)
    let unknown = try place.tifa("pair", "--list", "nosuch")
    #expect(unknown.status == 2 && unknown.errors.hasPrefix("error: the corpus holds no text of the series nosuch\n"))
  }
}
