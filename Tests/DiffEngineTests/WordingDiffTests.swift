import DiffEngine
import StatementModel
import Testing

/// The redline of one clause that became another.
private func redline(_ old: String, _ new: String, _ language: Language = .chinese) -> String {
  let frame = ["双方就海上问题深入坦诚交换意见。", "访问期间双方签署了合作文件。"]
  let comparison = compare([frame[0], old, frame[1]], [frame[0], new, frame[1]], language: language)
  return comparison.correspondences.flatMap { $0.old.contains(1) || $0.new.contains(1) ? $0.edits : [] }.redline
}

@Suite("wording diff")
struct WordingDiffTests {
  @Test(
    "marks the phrase that a reader would mark in Chinese",
    arguments: [
      ("越方积极关注中方提出的倡议。", "越方支持中方提出的倡议。", "越方[-积极关注-]{+支持+}中方提出的倡议。"),
      ("双方坚决反对任何干涉。", "双方反对任何干涉。", "双方[-坚决-]反对任何干涉。"),
      ("深化贸易、投资合作。", "深化贸易、金融、投资合作。", "深化贸易、{+金融、+}投资合作。"),
      ("两国元首同意加强合作。", "甲方同意加强合作。", "[-两国元首-]{+甲方+}同意加强合作。"),
      ("早日达成“行为准则”。", "早日达成《行为准则》。", "早日达成[-“-]{+《+}行为准则[-”-]{+》+}。"),
      ("反对“台独”分裂活动。", "反对台独分裂活动。", "反对[-“-]台独[-”-]分裂活动。"),
      ("越中两国关系良好。", "中越两国关系良好。", "[-越中-]{+中越+}两国关系良好。"),
      ("增长6.5%左右的目标。", "增长7.1%左右的目标。", "增长[-6.5-]{+7.1+}%左右的目标。"),
      ("会谈，达成共识。", "会谈,达成共识.", "会谈⟨，→,⟩达成共识⟨。→.⟩"),
    ])
  func chinese(old: String, new: String, expected: String) {
    #expect(redline(old, new) == expected)
  }

  @Test(
    "an edit inside a Chinese word takes the whole word, and a word that gains or loses a part stays",
    arguments: [
      ("这是双方的主要任务。", "这是双方的重要任务。", "这是双方的[-主要-]{+重要+}任务。"),
      ("公民都有保守国家秘密的义务。", "公民都有保密的义务。", "公民都有[-保守国家秘密-]{+保密+}的义务。"),
      ("愿同中国加强合作。", "愿同中华人民共和国加强合作。", "愿同[-中国-]{+中华人民共和国+}加强合作。"),
      ("加强双方合作。", "加强双方合作社。", "加强双方合作{+社+}。"),
      ("当事人可以起诉。", "当事人可以提起诉讼。", "当事人可以[-起诉-]{+提起诉讼+}。"),
      ("促进双边贸易发展。", "推进双边贸易发展。", "[-促进-]{+推进+}双边贸易发展。"),
    ])
  func words(old: String, new: String, expected: String) {
    #expect(redline(old, new) == expected)
  }

  @Test(
    "marks whole words in English",
    arguments: [
      ("We will support Ukraine.", "We will firmly support Ukraine.", "We will {+firmly +}support Ukraine."),
      (
        "The brave man spoke well today.", "The bold woman spoke well today.",
        "The [-brave man-]{+bold woman+} spoke well today."
      ),
      ("Met in May 2021 in Rome.", "Met in June 2022 in Rome.", "Met in [-May 2021-]{+June 2022+} in Rome."),
      ("The Parties don’t agree.", "The Parties don't agree.", "The Parties don⟨’→'⟩t agree."),
      (
        "a range of 2-1/4 to 2-1/2 percent.", "a range of 2 to 2-1/4 percent.",
        "a range of [-2-1/4 to 2-1/2-]{+2 to 2-1/4+} percent."
      ),
      ("the Party of the two.", "the party of the two.", "the [-Party-]{+party+} of the two."),
    ])
  func english(old: String, new: String, expected: String) {
    #expect(redline(old, new, .english) == expected)
  }

  @Test("never cuts a letter from its marks")
  func graphemes() {
    let redline = redline("Hai bên hòa hợp về mọi mặt.", "Hai bên hoa hợp về mọi mặt.", .vietnamese)
    #expect(redline == "Hai bên [-hòa-]{+hoa+} hợp về mọi mặt.")
    #expect(
      compare(["va\u{0300} hai nước hợp tác"], ["và hai nước hợp tác"], language: .vietnamese).notation == [
        "1-1 editorial"
      ])
  }

  @Test(
    "keeps what carries meaning out of the editorial list",
    arguments: [
      ("早日达成“行为准则”。", "早日达成行为准则。"), ("落实《宣言》的各项内容。", "落实“宣言”的各项内容。"),
      ("中越关系健康发展。", "越中关系健康发展。"), ("深化Belt倡议合作。", "深化belt倡议合作。"),
    ])
  func substance(old: String, new: String) {
    #expect(compare([old], [new]).hasSubstantiveChange)
  }

  @Test(
    "lists typography as editorial",
    arguments: [
      ("双方签署“协议”。", "双方签署\"协议\"。"), ("增长８．７％。", "增长8.7%."), ("老街—河内，共3站。", "老街-河内,共3站."),
      ("双方　同意 合作。", "双方同意合作。"), ("2021—2025年（五年）。", "2021–2025年(五年)。"), ("贸易、投资；金融。", "贸易､投资;金融｡"),
    ])
  func typography(old: String, new: String) {
    #expect(compare([old], [new]).notation == ["1-1 editorial"])
    #expect(!compare([old], [new]).hasSubstantiveChange)
  }
}
