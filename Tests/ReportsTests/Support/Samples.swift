import DiffEngine
import StatementModel

/// Invented comparisons with a change of every kind; no real statement says these sentences.
enum Samples {
  /// Two invented joint statements in Chinese.
  static let chinese: Comparison = {
    var old = TextBuilder("aa-bb/2019-05-04.zh", .chinese)
    old.add("title", role: .title, "青山国和白水国关于深化睦邻合作的联合声明")
    old.add("p_1", role: .preamble, "应白水国总统邀请,青山国总理于五月对白水国进行正式访问。", "双方在亲切友好的气氛中举行会谈。")
    old.add("sec_1__p_1", "一、", ["1"], "双方高度评价两国关系取得的进展。", "双方认为两国友谊历久弥新。")
    old.add("sec_1__p_2", "", ["1"], "双方愿继续开展高层往来，并就共同关心的问题保持沟通。")
    old.add("sec_2__p_1", "二、", ["2"], "双方同意加强农业合作，推动茶叶和药材贸易。")
    old.add("sec_2__item_1__p_1", "（一）", ["2", "1"], "双方同意尽快开通两国首都之间的直达航班。")
    old.add("sec_2__item_2__p_1", "（二）", ["2", "2"], "双方将扩大留学生规模。", "双方将互设文化中心。")
    old.add("sec_3__p_1", "三、", ["3"], "双方强烈谴责一切形式的跨境盗猎行为。")
    old.add("sec_4__p_1", "四、", ["4"], "双方决定每年举行一次边境地区联合巡护，由两国林业部门负责落实。")
    old.add("sec_5__p_1", "五、", ["5"], "白水国对青山国提供的抗旱援助表示感谢。")
    old.add("dateline", role: .dateline, "二〇一九年五月四日于白水城")

    var new = TextBuilder("aa-bb/2023-09-10.zh", .chinese)
    new.add("title", role: .title, "青山国和白水国关于深化睦邻合作的联合声明")
    new.add("p_1", role: .preamble, "应白水国总统邀请，青山国总理于五月对白水国进行正式访问。", "双方在亲切友好的气氛中举行会谈。")
    new.add("sec_1__p_1", "一、", ["1"], "双方决定每年举行两次边境地区联合巡护，由两国林业部门负责落实。")
    new.add("sec_1__p_2", "", ["1"], "双方高度评价两国关系取得的进展。", "双方认为两国友谊历久弥新。")
    new.add("sec_1__p_3", "", ["1"], "双方愿继续开展高层往来。", "双方愿就共同关心的问题保持沟通。")
    new.add("sec_2__p_1", "二、", ["2"], "双方一致同意深化农业合作，推动茶叶、药材和𠮷祥果贸易。")
    new.add("sec_2__item_1__p_1", "（一）", ["2", "1"], "双方欢迎两国首都之间的直达航班已经开通。")
    new.add("sec_2__item_2__p_1", "（二）", ["2", "2"], "双方将扩大留学生规模，并互设文化中心。")
    new.add("sec_3__p_1", "三、", ["3"], "一个稳定的流域符合沿岸各方利益，有关分歧应当由当事方通过协商解决。")
    new.add("sec_4__p_1", "四、", ["4"], "双方商定设立“青白”科技伙伴计划。")
    new.add("sec_6__p_1", "六、", ["6"], "白水国对青山国提供的抗旱援助表示感谢。")
    new.add("dateline", role: .dateline, "二〇二三年九月十日于青山城")

    return Comparison(
      texts: Pair(
        old: old.text(
          title: "青山国和白水国关于深化睦邻合作的联合声明", date: "2019-05-04", source: "https://example.org/2019?a=1&b=2"),
        new: new.text(title: "青山国和白水国关于深化睦邻合作的联合声明", date: "2023-09-10")),
      correspondences: [
        Correspondence(.unchanged, [0], [0], .anchor, "青山国和白水国关于深化睦邻合作的联合声明"),
        Correspondence(.editorial, [1], [1], .anchor, "应白水国总统邀请⟦,|，⟧青山国总理于五月对白水国进行正式访问。"),
        Correspondence(.unchanged, [2], [2], .anchor, "双方在亲切友好的气氛中举行会谈。"),
        Correspondence(
          .moved, also: [.reworded, .renumbered], [11], [3], .move, 0.91284,
          "双方决定每年举行[-一-]{+两+}次边境地区联合巡护，由两国林业部门负责落实。"),
        Correspondence(.unchanged, [3], [4], .anchor, "双方高度评价两国关系取得的进展。"),
        Correspondence(.unchanged, [4], [5], .anchor, "双方认为两国友谊历久弥新。"),
        Correspondence(
          .split, also: [.reworded], [5], [6, 7], .coverage, 0.84,
          "双方愿继续开展高层往来[-，并-]{+。双方愿+}就共同关心的问题保持沟通。"),
        Correspondence(
          .reworded, [6], [8], .chain, 0.77,
          "双方{+一致+}同意[-加强-]{+深化+}农业合作，推动茶叶[-和-]{+、+}药材{+和𠮷祥果+}贸易。"),
        Correspondence(
          .reworded, [7], [9], .chain, 0.58, "双方[-同意尽快开通-]{+欢迎+}两国首都之间的直达航班{+已经开通+}。"),
        Correspondence(
          .merged, also: [.reworded], [8, 9], [10], .coverage, 0.8, "双方将扩大留学生规模[-。双方将-]{+，并+}互设文化中心。"),
        Correspondence(.removed, [10], [], .unmatched, 0, "[-双方强烈谴责一切形式的跨境盗猎行为。-]"),
        Correspondence(
          .added, [], [11], .unmatched, 0, "{+一个稳定的流域符合沿岸各方利益，有关分歧应当由当事方通过协商解决。+}"),
        Correspondence(.added, [], [12], .unmatched, 0, "{+双方商定设立“青白”科技伙伴计划。+}"),
        Correspondence(.renumbered, [12], [13], .anchor, "白水国对青山国提供的抗旱援助表示感谢。"),
        Correspondence(
          .reworded, [13], [14], .chain, 0.62, "二〇[-一九-]{+二三+}年[-五-]{+九+}月[-四-]{+十+}日于[-白水-]{+青山+}城"),
      ])
  }()

  /// Two invented statements in English and Vietnamese wording, hard-wrapped and without labels.
  static let latin: Comparison = {
    var old = TextBuilder("old.txt", .english)
    old.add("h_1", role: .heading, "Rivers and roads")
    old.add(
      "p_1", "", [], "The two sides agreed to\nkeep the river\u{A0}ports open throughout the year.",
      "They welcomed the new road.")
    old.add("p_2", "", [], "Hai bên nhất trí tăng cường hợp tác về lâm nghiệp.")
    old.add("p_3", "", [], "Ministers will meet every spring in the border town of Lower Ferry to review progress.")
    var new = TextBuilder("new.txt", .english)
    new.add("h_1", role: .heading, "Rivers and roads")
    new.add(
      "p_1", "", [], "The two sides decided to keep the river ports open throughout the year.",
      "They welcomed the new road.")
    new.add("p_2", "", [], "Hai bên khẳng định tiếp tục tăng cường hợp tác về lâm nghiệp.")
    new.add(
      "p_3", "", [], "A standing secretariat, to be seated at Upper Mill, shall report once a year on all of the above."
    )
    return Comparison(
      texts: Pair(old: old.text(), new: new.text()),
      correspondences: [
        Correspondence(.unchanged, [0], [0], .anchor, "Rivers and roads"),
        Correspondence(
          .reworded, [1], [1], .chain, 0.9,
          "The two sides [-agreed-]{+decided+} to⟦\n| ⟧keep the river⟦\u{A0}| ⟧ports open throughout the year."),
        Correspondence(.unchanged, [2], [2], .anchor, "They welcomed the new road."),
        Correspondence(
          .reworded, [3], [3], .chain, 0.8,
          "Hai bên [-nhất trí-]{+khẳng định tiếp tục+} tăng cường hợp tác về lâm nghiệp."),
        Correspondence(
          .reworded, [4], [4], .chain, 0.21,
          "[-Ministers will meet every spring in the border town of Lower Ferry to review progress.-]"
            + "{+A standing secretariat, to be seated at Upper Mill, shall report once a year on all of the above.+}"),
      ])
  }()

  /// Wording that tries to break out of every format.
  static let hostile: Comparison = {
    let old = "\"\u{301}><script>alert(1)</script>]]>&lt;\u{202E}x\u{0}\u{1B}[31m\u{7}"
    let new =
      "'\u{301} onload='x' </p></body><img src=x onerror=y>👩\u{200D}🚀𠮷\u{E0041}\u{FEFF}é"
      + String(repeating: "\u{301}", count: 50)
    let bad = "x\"\u{301} onclick=\"y\"><b>\u{202E}\u{1B}]0;t\u{7}"
    var first = TextBuilder(bad, Language(rawValue: bad))
    first.add("id" + bad, "（" + bad, [bad], role: .heading, old)
    var second = TextBuilder(bad, .chinese)
    second.add("id" + bad, "（" + bad, [bad + "2"], role: .heading, new)
    second.add("id2" + bad, "", ["2"], old + new)
    return Comparison(
      texts: Pair(
        old: first.text(title: bad, date: "2019", source: "javascript:alert(1)" + bad),
        new: second.text(title: bad, source: "https://example.org/" + bad)),
      correspondences: [
        Correspondence(
          change: .moved, also: [.reworded], old: [0], new: [0], pass: .move, score: .nan,
          edits: [Edit(.replace, old: old, new: new)]),
        Correspondence(
          change: .added, old: [], new: [1], pass: .unmatched, score: -1,
          edits: [Edit(.insert, old: "", new: old + new)]),
      ])
  }()

  /// The Chinese sample with metadata of which the texts are unlike.
  static let unlike: Comparison = {
    var texts = chinese.texts
    texts.old = with(texts.old) { $0.genre = Sourced(.jointStatement, .given) }
    texts.new = with(texts.new) {
      $0.genre = Sourced(.jointCommunique, .given)
      $0.copyMaker = Sourced("machine", .given)
    }
    return Comparison(texts: texts, correspondences: chinese.correspondences)
  }()

  /// The Latin sample, in which one match was close on both sides.
  static let close: Comparison = {
    var correspondences = latin.correspondences
    let one = correspondences[3]
    correspondences[3] = Correspondence(
      change: one.change, also: one.also, old: one.old, new: one.new, pass: one.pass, score: one.score,
      runnersUp: Pair(
        old: RunnerUp(clause: 4, score: 0.61, closeness: 0.83), new: RunnerUp(clause: 1, score: 0.7, closeness: 1)),
      edits: one.edits)
    return Comparison(texts: latin.texts, correspondences: correspondences)
  }()

  /// The Latin sample, in which a person put two clauses together.
  static let paired: Comparison = {
    var correspondences = latin.correspondences
    let one = correspondences[4]
    correspondences[4] = Correspondence(
      change: one.change, also: one.also, old: one.old, new: one.new, pass: .hand, score: one.score,
      pairings: [ClausePairing(old: 4, new: 4, reason: "one\u{202E} topic", author: "Lý")], edits: one.edits)
    return Comparison(texts: latin.texts, correspondences: correspondences)
  }()

  private static func with(_ text: StatementText, _ change: (inout Metadata) -> Void) -> StatementText {
    var metadata = text.metadata
    change(&metadata)
    return StatementText(
      id: text.id, extracted: text.extracted, metadata: metadata, blocks: text.blocks, findings: text.findings)
  }

  /// Every sample.
  static let all = [chinese, latin, hostile]
}
