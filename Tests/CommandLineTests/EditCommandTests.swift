import Foundation
import TestSupport
import Testing

@Suite("edit")
struct EditCommandTests {
  private static let wording = """
    联合声明

    一、双方同意深化合作；双方重申友好。双方将保持沟通。

    二、甲方坚持原则。

    2020年1月2日于北京

    """
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("old.txt", Self.wording)
    _ = try place.tifa("init")
    _ = try place.tifa("add", "--series", "s", "old.txt", "--source-url", "https://example.org/a")
  }

  private func edit(_ arguments: String..., why: String = "as in print") throws -> TifaProcess {
    try TifaProcess(
      ["edit", "s/2020"] + arguments + ["--why", why, "--by", "Lý", "--recorded-at", "2024-05-17"], in: place.folder)
  }

  @Test("a split is kept, seen by show, segment and compare, and told of by list and log")
  func split() throws {
    let made = try edit("split", "sec_1__p_1__c_1", "--after", "深化合作；")
    #expect(made.output.hasPrefix("corrected s/2020-01-02.zh@2  "), "\(made.transcript)")
    #expect(try place.tifa("show", "s/2020").output.contains("一、双方同意深化合作；\n双方重申友好。\n"))
    #expect(try place.tifa("show", "s/2020@1").output.contains("一、双方同意深化合作；双方重申友好。\n"))
    #expect(try place.tifa("segment", "s/2020").output.contains("sec_1__p_1__c_3"))
    #expect(try place.tifa("compare", "s/2020@1", "s/2020@2").output.contains("split"))
    let list = try place.tifa("edit", "s/2020", "list").output
    #expect(
      list == """
        1  split after “双方同意深化合作；”
          why  as in print
          by   Lý, 2024-05-17T00:00:00Z

        """)
    #expect(try place.tifa("edit", "s/2020", "list", "--format", "json").output.contains("\"number\" : 1"))
    let log = try place.tifa("log", "s/2020", "-v").output
    #expect(log.contains("correct s/2020-01-02.zh: split after “双方同意深化合作；”"))
    #expect(log.contains("https://example.org/a, SHA-256"), "\(log)")
  }

  @Test(
    "every piece of metadata can be set, is kept, shown as given, and taken back",
    arguments: [
      ("parties", "甲国; 乙国", "party: 甲国"), ("level", "state", "level: state"), ("visitor", "甲某", "visitor: 甲某"),
      ("inviter", "乙某", "inviter: 乙某"), ("copy-type", "agency", "copy type: agency"),
      ("completeness", "excerpt", "completeness: excerpt"),
    ])
  func fields(field: String, value: String, shown: String) throws {
    let before = try place.tifa("segment", "s/2020").output
    let made = try edit("set", field, value)
    #expect(made.status == 0, "\(made.transcript)")
    #expect(try edit("set", field, value).errors.contains("the text is so already"))
    let after = try place.tifa("segment", "s/2020").output
    #expect(after.lowercased().contains("\(shown) · given by the user\n"), "\(after)")
    #expect(try place.tifa("segment", "s/2020", "--format", "html").output.contains("<td>given by the user</td>"))
    #expect(try edit("drop", "1").status == 0)
    #expect(try place.tifa("segment", "s/2020").output == before)
  }

  @Test("join, role, label and set do what they say, and drop takes back")
  func kinds() throws {
    #expect(try edit("join", "sec_1__p_1__c_1").status == 0)
    #expect(try edit("role", "sec_2__p_1", "closing").status == 0)
    #expect(try edit("label", "sec_2__p_1", "").status == 0)
    #expect(try edit("set", "place", "河内").status == 0)
    let corrected = try place.tifa("segment", "s/2020", "--format", "json").output
    #expect(corrected.contains("\"closing\"") && corrected.contains("河内"))
    #expect(corrected.contains("二、甲方坚持原则。"))
    #expect(try place.tifa("show", "s/2020").output.contains("一、双方同意深化合作；双方重申友好。双方将保持沟通。\n"))
    for _ in 1...4 { #expect(try edit("drop", "1").status == 0) }
    #expect(try place.tifa("edit", "s/2020", "list").output == "s/2020-01-02.zh has no corrections\n")
    let (first, last) = (try place.tifa("show", "s/2020@1").output, try place.tifa("show", "s/2020").output)
    #expect(first == last)
  }

  @Test("a new revision takes the corrections along where their words stand once, and says where not")
  func carrying() throws {
    _ = try edit("split", "sec_1__p_1__c_1", "--after", "深化合作；")
    let again = try place.tifa("add", "--series", "s", "old.txt", "--source-url", "https://example.org/a")
    #expect(again.output.hasPrefix("known s/2020-01-02.zh@2  "), "\(again.transcript)")
    try place.write("new.txt", "序言。\n\n" + Self.wording.replacing("甲方坚持原则", with: "甲方坚持立场"))
    _ = try place.tifa("add", "--series", "s", "new.txt")
    #expect(try place.tifa("show", "s/2020").output.contains("深化合作；\n双方重申友好。\n"))
    try place.write("newer.txt", Self.wording.replacing("重申友好", with: "重申和平"))
    _ = try place.tifa("add", "--series", "s", "newer.txt")
    let lost = try place.tifa("segment", "s/2020").output
    #expect(lost.contains("correction-lost"), "\(lost)")
    #expect(lost.contains("双方同意深化合作；双方重申和平。"))
    #expect(try place.tifa("edit", "s/2020", "list").errors.contains("Correction 1 is not applied"))
  }

  @Test("a date that was given outlives a correction of it")
  func given() throws {
    _ = try place.tifa("add", "--series", "s", "--date", "2021", "old.txt")
    let arguments = ["edit", "s/2021", "set", "date", "2021-03-04", "--why", "w", "--by", "b"]
    #expect(try TifaProcess(arguments, in: place.folder).status == 0)
    #expect(try place.tifa("log", "s/2021", "-v").output.contains("issued    2021-03-04"))
    #expect(try place.tifa("edit", "s/2021", "drop", "1", "--why", "w", "--by", "b").status == 0)
    #expect(try place.tifa("segment", "s/2021", "--format", "json").output.contains("\"date\": \"2021\""))
  }

  @Test(
    "what cannot be done is refused with a hint, and nothing is written",
    arguments: [
      (["join", "nowhere"], "no clause is called 'nowhere'"), (["role", "sec_1__p_1", "hero"], "'hero' is none"),
      (["role", "sec_1__p_1", "operative"], "the text is so already"), (["drop", "1"], "has no corrections"),
      (["set", "date", "soon"], "the value is not one of its kind"), (["set", "colour", "red"], "'colour' is none"),
      (["label", "sec_1__p_1", "三、"], "does not begin with that label"),
    ])
  func refusals(arguments: [String], error: String) throws {
    let run = try TifaProcess(["edit", "s/2020"] + arguments + ["--why", "w", "--by", "b"], in: place.folder)
    #expect(run.status == 2)
    #expect(run.errors.contains(error), "\(run.errors)")
    #expect(run.errors.contains("\nhint: "))
    #expect(try place.tifa("list").output.contains("s/2020-01-02.zh  1 "))
  }

  @Test("who and why must be said, and only the last revision can be corrected")
  func signature() throws {
    #expect(try place.tifa("edit", "s/2020", "join", "sec_1__p_1__c_1").status == 2)
    let anonymous = try place.tifa("edit", "s/2020", "join", "sec_1__p_1__c_1", "--why", "w")
    #expect(anonymous.errors.contains("give --why TEXT and --by NAME"))
    let named = try place.tifa("edit", "s/2020", "join", "sec_1__p_1__c_1", "--why", "w", environment: ["USER": "an"])
    #expect(named.status == 0)
    #expect(try place.tifa("edit", "s/2020", "list").output.contains("by   an, "))
    let early = try place.tifa("edit", "s/2020@1", "join", "sec_1__p_1__c_1", "--why", "w", "--by", "b")
    #expect(early.errors.contains("only the last revision"))
  }
}
