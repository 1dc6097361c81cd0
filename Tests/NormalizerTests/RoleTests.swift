import Foundation
import Laws
import StatementModel
import Testing

@testable import Normalizer

@Suite struct Roles {
  @Test func statementHasTheRolesOfItsGenre() {
    let text = read(
      """
      甲国和乙国联合声明
      （二〇二〇年一月十八日  丙城）
      一、应乙国总统邀请，甲国主席对乙国进行国事访问。
      二、双方同意加强合作。
      三、访问期间，双方签署《海关合作协定》、《文化合作协定》和《旅游谅解备忘录》。
      四、甲国主席感谢乙方热情接待。
      （新华社丙城1月18日电）
      """, .chinese)
    #expect(text.roles == [.title, .dateline, .preamble, .operative, .instrumentsList, .closing, .agency])
    #expect(text.blocks[4].clauses.first?.items.map { text[$0] } == ["《海关合作协定》", "《文化合作协定》", "《旅游谅解备忘录》"])
    #expect(text.metadata.date?.value == StatementDate("2020-01-18"))
    #expect(text.metadata.place?.value == "丙城")
  }

  /// A header names the title; the line over the first sentence is no opening, and hides none.
  @Test func aSubtitleUnderAHeaderStandsBeforeTheOpening() {
    let header = "---\ntitle: Joint Statement\ndate: 2024-04-10\n---\n\n"
    let text = read(
      header + "Partners for Many Years\n\nToday, we, President A. B. and Prime Minister C. D., celebrate our ties.\n\n"
        + "We will work together.\n\nIn the coming weeks, both will work to finalize the agreement.", .english)
    #expect(text.roles == [.frontMatter, .heading, .preamble, .operative, .closing])
    let plain = read(header + "We reaffirm our ties.\n\nWe will work together.", .english)
    #expect(plain.roles == [.frontMatter, .operative, .operative])
  }

  @Test(arguments: [
    (
      "Tuyên bố chung\n\nHai bên đã ký các văn kiện sau:\n\n- Hiệp định về hải quan;\n\n- Bản ghi nhớ về du lịch.\n\nHai bên hài lòng với kết quả.",
      Language.vietnamese, ["Hiệp định về hải quan", "Bản ghi nhớ về du lịch"]
    ),
    (
      "Tuyên bố chung\n\n1. Hai bên chứng kiến lễ ký các văn kiện hợp tác:\n\na) Hiệp định về hải quan;\n\nb) Bản ghi nhớ về du lịch.\n\n2. Hai bên hài lòng với kết quả.",
      .vietnamese, ["Hiệp định về hải quan", "Bản ghi nhớ về du lịch"]
    ),
    (
      "Joint Statement\n\n1. The two sides signed the following documents:\n\n(a) Agreement on customs;\n\n(b) Memorandum on tourism.\n\n2. The two sides were satisfied.",
      .english, ["Agreement on customs", "Memorandum on tourism"]
    ),
    (
      "Joint Statement\n\nThe following agreements were signed:\n\n“Agreement on customs”;\n\n“Memorandum on tourism”.\n\nThe two sides were satisfied.",
      .english, ["“Agreement on customs”", "“Memorandum on tourism”"]
    ),
  ]) func documentsUnderALeadInAreItems(_ text: String, _ language: Language, _ items: [String]) {
    let read = read(text, language)
    let lists = read.blocks.filter { $0.role == .instrumentsList }
    #expect(lists.flatMap { $0.clauses.flatMap { $0.items.map { read[$0] } } } == items)
    #expect(lists.count == 2 && read.roles.last != .instrumentsList, "\(read.marked)")
  }

  /// Invented statements with a list of documents under a heading.
  @Test(arguments: [
    ("一、双方同意加强合作。\n二、双方感到满意。\n签署文件清单\n《海关合作协定》《旅游谅解备忘录》", Language.chinese, ["《海关合作协定》", "《旅游谅解备忘录》"]),
    ("一、双方同意加强合作。\n二、双方感到满意。\n附件：签署的合作文件清单\n《海关合作协定》\n《旅游谅解备忘录》", .chinese, ["《海关合作协定》", "《旅游谅解备忘录》"]),
    (
      "一、雙方同意加強合作。\n\n二、雙方感到滿意。\n\n附件：簽署的合作文件清單\n\n1.《海關合作協定》\n\n2.旅遊諒解備忘錄",
      .chineseTraditional, ["《海關合作協定》", "旅遊諒解備忘錄"]
    ),
    (
      "Tuyên bố chung\n1. Hai bên nhất trí.\n2. Hai bên hài lòng.\nDANH MỤC VĂN KIỆN ĐÃ KÝ KẾT\n1. Hiệp định về hải quan\n2. Bản ghi nhớ về du lịch",
      .vietnamese, ["Hiệp định về hải quan", "Bản ghi nhớ về du lịch"]
    ),
    (
      "Joint Statement\n\n1. We agree.\n\n2. We part.\n\nAnnex: List of documents signed\n\n- Agreement on customs\n\n- Memorandum on tourism",
      .english, ["Agreement on customs", "Memorandum on tourism"]
    ),
  ]) func documentsUnderAHeadingAreItems(_ text: String, _ language: Language, _ items: [String]) {
    for form in [text, text.decomposedStringWithCanonicalMapping] {
      let read = read(form, language)
      let lists = read.blocks.filter { $0.role == .instrumentsList }
      #expect(lists.flatMap { $0.clauses.flatMap { $0.items.map { read[$0] } } } == items, "\(read.skeleton)")
      #expect(read.roles.count { $0 == .heading } == 1)
      let heading = read.roles.firstIndex(of: .heading)
      #expect(heading.map { $0 + 1 } == read.roles.firstIndex(of: .instrumentsList))
    }
  }

  @Test(arguments: [
    "一、双方同意。\n签署文件清单\n双方再次感到满意。\n二、完。", "一、双方签署文件清单。\n《海关合作协定》生效。\n二、完。", "一、双方同意。\n签署文件清单\n二、完。\n三、完。",
  ]) func otherLinesAreNoListOfSignedDocuments(_ text: String) {
    #expect(!read(text, .chinese).roles.contains(.instrumentsList))
  }

  @Test func severalCitedTitlesAreNoListOfSignedDocuments() {
    let text = read("一、甲。\n二、双方将落实签署的《甲协定》，遵守《乙公约》。", .chinese)
    #expect(text.roles.last == .operative)
  }

  @Test func addressesAreSalutations() {
    let text = read("政府工作报告\n——2019年3月5日在第二次会议上\n各位代表：\n现在，我报告工作。\n一、回顾\n去年好。\n各位代表！\n未来更好。", .chinese)
    #expect(text.roles == [.title, .title, .salutation, .preamble, .heading, .operative, .salutation, .operative])
    #expect(text.metadata.date?.value == StatementDate("2019-03-05"))
  }

  /// A page lost the break between a picture's caption and the salutation.
  @Test func salutationRightAfterACaptionIsABlock() {
    let text = read(
      "政府工作报告\n3月5日，会议开幕。某社记者 甲某 摄各位代表：\n现在，我报告工作。\n一、回顾\n去年摄制各位代表的影片。\n二、展望\n今年好。", .chinese)
    #expect(text.roles.prefix(4) == [.title, .residue, .salutation, .preamble])
    #expect(text.blocks[5].clauses.count == 1)
    #expect(Normalizer().explanation(of: text).blocks[2].paragraph.rule == "after-caption")
    #expect(Loss.problems(in: text).isEmpty)
  }

  @Test func englishStatementsOfLeadersOpenWithTheOccasion() {
    let text = read(
      "Joint Leaders’ Statement\n\nAs leaders of Arden and Borea, we are guided by the law.\n\nWe will build ships.\n\nPresident A accepted an invitation to visit Borea.",
      .english)
    #expect(text.roles == [.title, .preamble, .operative, .closing])
  }

  @Test(arguments: [
    "In May, Arden and Borea announced the River Pact, a new partnership for the valley.",
    "Today, Arden and Borea affirm that their friendship is old.",
    "In this spirit President A welcomed Prime Minister B on her first visit.",
  ]) func openingsTellOfTheOccasion(_ opening: String) {
    let text = read(
      "Joint Statement\n\n\(opening)\n\nWe will build ships.\n\nWe do so for generations to come.", .english)
    #expect(text.roles == [.title, .preamble, .operative, .closing])
  }

  /// A treaty's date inside a title was taken for the day of issue.
  @Test func dateOfACitedTreatyIsNotTheDayOfIssue() {
    #expect(read("关于2018年5月17日签署的《甲协定》生效的联合声明\n\n双方宣布协定生效。", .chinese).metadata.date == nil)
  }

  @Test func missingMetadataAndLabelsAreFindings() {
    let text = read("双方同意。", .chinese)
    #expect(text.count(.missingMetadata) == 2)
    #expect(text.count(.noLabel) == 1)
  }
}

@Suite struct Languages {
  @Test(arguments: [
    ("双方同意加强经济合作，维护国际关系。", Language.chinese), ("雙方同意加強經濟合作，維護國際關係。", .chineseTraditional),
    ("Hai bên nhất trí tăng cường hợp tác kinh tế.", .vietnamese),
    ("The two sides agreed to deepen the cooperation of both.", .english),
    ("12345 67", .undetermined), ("両国はこれからも協力を続けることで一致した。", .undetermined),
  ]) func areKnownByScriptAndWords(_ text: String, _ language: Language) {
    #expect(read(text).metadata.language == Sourced(language, .recognised))
  }
}
