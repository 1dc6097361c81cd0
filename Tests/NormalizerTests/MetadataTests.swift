import Foundation
import StatementModel
import Testing

@testable import Normalizer

@Suite struct MetadataReading {
  /// A text of a title and one sentence.
  private func titled(_ title: String, _ language: Language) -> Metadata {
    let sentence = language.isChinese ? "一、双方同意加强合作。" : "1. Both sides agree."
    return read("\(title)\n\n\(sentence)", language).metadata
  }

  @Test(arguments: [
    ("甲国和乙国联合声明", Genre.jointStatement), ("中越联合公报", .jointCommunique), ("中越联合新闻公报", .jointPressCommunique),
    ("中越外交部联合新闻稿", .jointPressRelease), ("关于深化合作的联合宣言", .jointDeclaration), ("中日共同声明", .commonStatement),
    ("中越聯合聲明", .jointStatement), ("关于执行《甲乙联合声明》的联合公报", .jointCommunique), ("政府工作报告", .governmentWorkReport),
    ("中华人民共和国体育法", .law), ("中华人民共和国宪法（1982年）", .law),
  ]) func chineseTitlesDecideTheGenre(_ title: String, _ genre: Genre) {
    #expect(titled(title, .chinese).genre?.value == genre)
  }

  @Test(arguments: [
    ("Tuyên bố chung Việt Nam - Lào", Genre.jointStatement), ("THÔNG CÁO CHUNG VIỆT NAM - LÀO", .jointCommunique),
    ("Thông cáo báo chí chung Việt Nam - Lào", .jointPressCommunique), ("LUẬT GIÁ", .law),
  ]) func vietnameseTitlesDecideTheGenre(_ title: String, _ genre: Genre) {
    #expect(titled(title, .vietnamese).genre?.value == genre)
  }

  @Test func englishGenreWordsAreKeptAsNamed() {
    let metadata = titled("Joint Communiqué between Vietnam and Laos", .english)
    #expect(metadata.genre == nil)
    #expect(metadata.genreName == Sourced("Joint Communiqué", .read(ScalarRange(0, 16))))
    #expect(metadata.parties.map(\.value) == ["Vietnam", "Laos"])
  }

  @Test(arguments: ["关于海关合作的公告", "甲乙两国合作的方法论", "违法行为通报", "会谈纪要"]) func otherTitlesHaveNoGenre(_ title: String) {
    #expect(titled(title, .chinese).genre == nil)
    #expect(titled(title, .chinese).parties.isEmpty)
  }

  @Test(arguments: [
    ("中华人民共和国和老挝人民民主共和国联合声明", ["中华人民共和国", "老挝人民民主共和国"]), ("越南社会主义共和国与中华人民共和国联合公报", ["越南社会主义共和国", "中华人民共和国"]),
    ("关于深化越中关系的联合声明", ["越南", "中国"]), ("白俄罗斯共和国和中华人民共和国联合声明", ["白俄罗斯共和国", "中华人民共和国"]),
  ]) func partiesKeepTheOrderOfTheTitle(_ title: String, _ parties: [String]) {
    #expect(titled(title, .chinese).parties.map(\.value) == parties)
  }

  @Test func wordsThatHoldANameAreNoParty() {
    let metadata = titled("Joint Statement of Laos and Vietnam on Indianapolis and Cubans", .english)
    #expect(metadata.parties.map(\.value) == ["Laos", "Vietnam"])
  }

  @Test(arguments: [
    (
      "应老挝人民革命党中央委员会总书记、国家主席甲某邀请，越共中央总书记、越南社会主义共和国主席乙某于2021年1月2日对老挝进行正式访问。", "老挝人民革命党中央委员会总书记、国家主席甲某",
      "越共中央总书记、越南社会主义共和国主席乙某", Level.partyAndState
    ),
    ("应越南总理甲某邀请，国务院总理乙某将对越南进行正式访问。", "越南总理甲某", "国务院总理乙某", .government),
    ("應越南國家主席甲某邀請，老撾國家主席乙某率團出席會議。", "越南國家主席甲某", "老撾國家主席乙某", .state),
  ]) func chineseVisits(_ account: String, _ inviter: String, _ visitor: String, _ level: Level) {
    let metadata = read("联合声明\n\n一、\(account)\n二、双方同意。", .chinese).metadata
    #expect(metadata.inviter?.value == inviter)
    #expect(metadata.visitor?.value == visitor)
    #expect(metadata.level?.value == level)
  }

  @Test func speakersOfParliamentsShowNoLevel() {
    let metadata = read("联合声明\n\n一、应越南国会主席甲某邀请，乙某对越南进行访问。\n二、双方同意。", .chinese).metadata
    #expect(metadata.inviter?.value == "越南国会主席甲某")
    #expect(metadata.level == nil)
  }

  @Test func vietnameseAndEnglishVisits() {
    let vietnamese = read(
      "Tuyên bố chung\n1. Nhận lời mời của Chủ tịch nước Việt Nam A, Chủ tịch nước Lào B đã thăm cấp Nhà nước tới Việt Nam.\n2. Hai bên nhất trí.",
      .vietnamese
    ).metadata
    #expect(vietnamese.inviter?.value == "Chủ tịch nước Việt Nam A")
    #expect(vietnamese.visitor?.value == "Chủ tịch nước Lào B")
    #expect(vietnamese.level?.value == .state)
    #expect(vietnamese.parties.map(\.value) == ["Việt Nam", "Lào"])
    let english = read(
      "Joint Statement\n\n1. At the invitation of A, Prime Minister of Laos, B, Prime Minister of Vietnam, paid an official visit.\n\n2. We agreed.",
      .english
    ).metadata
    #expect(english.inviter?.value == "A, Prime Minister of Laos, B")
    #expect(english.level?.value == .government)
  }

  @Test func lawsAndReportsHaveNoParties() {
    #expect(read("政府工作报告\n\n一、应越南总理甲某邀请，总理乙某访问越南。\n二、完。", .chinese).metadata.inviter == nil)
  }

  @Test func copyIsKnownOnlyWhereTheTextSaysSo() {
    let agency = read("联合声明\n\n一、甲方宣布：《声明》全文如下：\n二、双方同意。\n（新华社河内1月2日电）", .chinese).metadata
    #expect(agency.copyType?.value == .agency)
    #expect(agency.completeness?.value == .full)
    let plain = read("联合声明\n\n一、双方同意。\n二、完。", .chinese).metadata
    #expect(plain.copyType == nil)
    #expect(plain.completeness == nil)
    #expect(read("联合声明（节选）\n\n一、双方同意。\n二、完。", .chinese).metadata.completeness?.value == .excerpt)
  }

  @Test func dayOfAdoptionIsTheDayOfALawThatWasNotAmended() {
    let once = "# 甲法\n\n（2001年2月3日第九届全国人民代表大会第四次会议通过）\n\n第一条 甲。\n\n第二条 乙。"
    #expect(read(once, .chinese).metadata.date?.value == StatementDate("2001-02-03"))
    let amended = once.replacing("通过）", with: "通过　根据2010年4月5日的决定修正）")
    #expect(read(amended, .chinese).metadata.date == nil)
  }

  /// The last line of an invented statement in the language.
  private func ending(_ line: String, _ language: Language) -> Metadata {
    let sentence = language.isChinese ? "双方同意加强合作。" : "1. Both sides agree.\n\n2. Both sides part."
    return read("\(sentence)\n\n\(line)", language).metadata
  }

  @Test(arguments: [
    ("Done at Ha Noi on 4 June 2023.", Language.english, "Ha Noi", "2023-06-04"),
    ("Issued in Tokyo on May 20, 2023", .english, "Tokyo", "2023-05-20"),
    ("Done in London, this 5th day of March 2021", .english, "London", "2021-03-05"),
    ("Done at The Hague, the 5th day of March 2021", .english, "The Hague", "2021-03-05"),
    ("Signed at Indore on the 2nd of May, 2021", .english, "Indore", "2021-05-02"),
    ("Washington, D.C., June 5, 2023", .english, "Washington, D.C.", "2023-06-05"),
    ("June 5th, 2023, St. Petersburg.", .english, "St. Petersburg", "2023-06-05"),
    ("Làm tại Hà Nội ngày 2-12-2023", .vietnamese, "Hà Nội", "2023-12-02"),
    ("Bắc Kinh, ngày 01/11/2022", .vietnamese, "Bắc Kinh", "2022-11-01"),
    ("TP. Hồ Chí Minh, ngày 1 tháng 11 năm 2022", .vietnamese, "TP. Hồ Chí Minh", "2022-11-01"),
    ("二〇二二年十一月一日发表于北京", .chinese, "北京", "2022-11-01"), ("2022年11月1日於河內簽署", .chineseTraditional, "河內", "2022-11-01"),
  ]) func datelineGivesPlaceAndDay(_ line: String, _ language: Language, _ place: String, _ day: String) {
    for form in [line, line.decomposedStringWithCanonicalMapping] {
      let metadata = ending(form, language)
      #expect(metadata.place?.value == place, "\(form)")
      #expect(metadata.date?.value == StatementDate(day), "\(form)")
    }
  }

  @Test(arguments: [
    "They met in Ha Noi on 4 June 2023. It rained.", "Mr. Ngo, 4 June 2023 at noon", "It was. He left, 4 June 2023",
  ]) func linesThatSayMoreAreNoDatelines(_ line: String) {
    #expect(ending(line, .english).dateline == nil)
  }

  @Test func sourceAndHeaderAreKeptApartFromTheDayOfIssue() throws {
    var hints = SourceHints()
    hints.title = "联合声明"
    hints.published = StatementDate("2024-03-04")
    hints.publisher = "某部"
    hints.address = "https://example.org/a"
    let extracted = ExtractedText(
      scalars: Array("一、双方同意。\n二、完。\n2024年3月1日于河内".unicodeScalars), decoder: "html/utf-8", sourceSHA256: "",
      hints: hints)
    let metadata = Normalizer().normalize(extracted, id: "t", language: .chinese).metadata
    #expect(metadata.title == Sourced("联合声明", .source))
    #expect(metadata.date?.value == StatementDate("2024-03-01"))
    #expect(metadata.dateline?.value == "2024年3月1日于河内")
    #expect(metadata.published == Sourced(try #require(StatementDate("2024-03-04")), .source))
    #expect(metadata.publisher == Sourced("某部", .source))
    #expect(metadata.sourceAddress == Sourced("https://example.org/a", .source))
  }

  @Test func shippedStatementIsReadInFull() throws {
    let text = read(try Documents.statement())
    #expect(text.metadata.genre?.value == .jointStatement)
    #expect(text.metadata.parties.map(\.value) == ["中国", "越南"])
    #expect(text.metadata.inviter?.value == "中国共产党中央委员会总书记、中华人民共和国主席习近平")
    #expect(text.metadata.visitor?.value == "越南共产党中央委员会总书记阮富仲")
    #expect(text.metadata.level?.value == .partyAndState)
    for party in text.metadata.parties {
      guard case .read(let range) = party.origin else { continue }
      #expect(party.value.hasPrefix(text[range]))
    }
  }
}
