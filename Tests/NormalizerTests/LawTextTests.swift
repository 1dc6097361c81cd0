import StatementModel
import Testing

@testable import Normalizer

/// Texts are invented in the shape of Chinese laws.
struct LawTextTests {
  private func blocks(_ lines: [String]) -> [Block] {
    let scalars = Array(lines.joined(separator: "\n\n").unicodeScalars)
    return Normalizer().normalize(
      ExtractedText(scalars: scalars, decoder: "utf-8", sourceSHA256: ""), id: "law", language: .chinese
    ).blocks
  }

  private let items = ["（一）设置机构；", "（二）委托代理；", "（三）其他方式。"]

  @Test("a paragraph after a list that ended is the next one of its article, and one inside the list its item's")
  func paragraphAfterList() {
    let body = blocks(["第一条 各单位可以采取下列方式："] + items + ["大型单位应当设置机构。", "第二条 本法自公布之日起施行。"])
    #expect(body.map(\.id).suffix(3) == ["art_1__item_3__p_1", "art_1__p_2", "art_2__p_1"])
    let open = blocks(["第一条 各单位可以采取下列方式：", "（一）设置机构。", "机构应当有专人。", "（二）委托代理。"])
    #expect(open.map(\.id) == ["art_1__p_1", "art_1__item_1__p_1", "art_1__item_1__p_2", "art_1__item_2__p_1"])
  }

  @Test("a table of contents is no part of the text, and the chapters are numbered once")
  func contents() {
    let text = blocks([
      "甲国测量法", "目　　录", "第一章 总　　则", "第二章 附　　则", "第一章 总　　则", "第一条 为了规范测量，制定本法。", "第二章 附　　则",
      "第二条 本法自公布之日起施行。",
    ])
    #expect(text.map(\.role) == [.title, .residue, .residue, .residue, .heading, .operative, .heading, .operative])
    #expect(text[4].id == "chp_1__heading" && text[6].id == "chp_2__heading")
    let without = blocks(["甲国测量法", "目　　录", "第一章 总　　则", "第一条 为了规范测量，制定本法。"])
    #expect(!without.map(\.role).contains(.residue))
  }

  @Test("the long history of a law in brackets is an annotation")
  func history() {
    let note = "（1994年8月31日甲国议会第九次会议通过" + String(repeating: "　根据2009年8月27日《关于修改部分法律的决定》修正", count: 8) + "）"
    #expect(blocks(["甲国测量法", note, "第一条 为了规范测量，制定本法。"]).map(\.role) == [.title, .annotation, .operative])
  }
}
