import StatementModel

extension LanguageProfile {
  /// Chinese, simplified and traditional.
  ///
  /// Cues are written in simplified characters, which traditional texts are read as. The order of label levels 一、（一）1.（1） is that of GB/T 9704-2012 §7.3.3; 编章节条款项 is that of 立法法 §65; the
  /// comma and stop shapes are what half-width copies make of 、. 1.1 and 1.1.1 are the levels of ISO 2145:1978 and GB/T
  /// 1.1-2020 §7.5.
  static let chinese = LanguageProfile(
    labels: chineseLabels,
    sentences: SentenceRules(
      spacesWords: false,
      neverFinal: EnglishAbbreviations.neverFinal,
      rarelyFinal: EnglishAbbreviations.rarelyFinal,
      beginnings: []),
    roles: chineseRoles,
    dates: DateForms(
      forms: [
        [.year, .blanks, .word("年"), .blanks, .month, .blanks, .word("月"), .blanks, .day, .blanks, .word("日")],
        [.year, .word("-"), .month, .word("-"), .day],
        [.year, .blanks, .word("年"), .blanks, .month, .blanks, .word("月")],
      ],
      months: [],
      connectors: ["于", "在", "发表", "发布", "签署", "签订", "签", "订", "作成", "写成"], longestPlace: 8),
    metadata: .chinese, rewritten: ScriptPairs.traditional)

  private static let chineseLabels: [LabelShape] = [
    LabelShape("part", rank: 0, "第", .han, "编 編", gap: .blank, firm: true, division: true),
    LabelShape("chp", rank: 1, "第", .han, "章", gap: .blank, firm: true, division: true),
    LabelShape("sub", rank: 2, "第", .han, "节 節", gap: .blank, firm: true, division: true),
    LabelShape("art", rank: 3, "第", .han, "条 條", gap: .blank, firm: true, runsThrough: true, takesSuffix: true),
    LabelShape("art", rank: 3, "第", .arabic, "条 條", gap: .blank, firm: true, runsThrough: true, takesSuffix: true),
    LabelShape("sec", rank: 4, "_", .han, "、 ､ ， , ． .", firm: true),
    LabelShape("item", rank: 5, "（ (", .han, "） )", firm: true),
    LabelShape("point", rank: 6, "_", .arabic, "． . 、 ､"),
    LabelShape("point", rank: 6, "_", .han, "是", holdsFollowing: false),
    LabelShape("sub", rank: 7, "_", .dotted(levels: 2), "． . 、 ） ) _"),
    LabelShape("sub", rank: 8, "_", .dotted(levels: 3), "． . 、 ） ) _"),
    LabelShape("sub", rank: 9, "_", .dotted(levels: 4), "． . 、 ） ) _"),
    LabelShape("sub", rank: 10, "（ (", .arabic, "） )"),
    LabelShape("sub", rank: 10, "_", .parenthesised, "_"),
    LabelShape("sub", rank: 11, "_", .circled, "_"),
    LabelShape("dash", rank: 12, "—— ―― ──", nil, "_"),
  ]

  private static let chineseRoles = RoleCues(
    salutations: [
      "各位代表", "各位委员", "各位同事", "主席先生", "女士们", "先生们", "同志们", "各位来宾", "各位嘉宾", "朋友们", "诸位",
      "各位同仁", "阁下",
    ],
    agencies: ["社…电", "报…电", "网…电", "台…电", "^《…日报…版"],
    authors: ["^国务院总理", "^国家主席", "^中华人民共和国主席", "^委员长"],
    annotations: ["通过", "公布", "修正", "修订", "制定机关", "施行时间", "参见", "参考", "批准", "引用条文", "发布", "公告"],
    residues: ["摄$", "责任编辑", "专栏:", "专栏：", "^["],
    contentsTitles: ["目录"],
    captionEnds: ["摄", "攝"],
    openings: [
      "应…邀请…访问", "应…邀请…出席", "应约…访问", "举行…会谈", "在…举行", "进行…访问", "共同发表…如下",
      "全文如下", "共同主持", "现将…如下", "发表声明如下",
    ],
    recitals: [
      "^忆及", "^回顾", "^重申", "^期盼", "^遵循", "^认识到", "^考虑到", "^注意到", "^铭记", "^深信", "^基于", "^根据", "^为了",
      "^鉴于", "^认为",
    ],
    operatives: [],
    closings: [
      "感谢…接待", "接待…感谢", "邀请…访问…接受", "邀请…方便…访问", "邀请…早日…访问", "访问取得圆满成功", "访问取得成功",
      "商定将于…举行", "同意…下次…举行", "奋斗！$", "奋斗!$", "新的贡献！$", "本声明…签署…生效", "本公报…签署",
    ],
    signings: ["签署", "签订", "见证签署", "达成以下"],
    instrumentHeadings: [
      "签署…清单$", "签署…一览$", "签署…一览表$", "签署…目录$", "签署的…文件$", "签订…清单$", "合作文件清单$", "合作文件一览$", "成果清单$",
    ],
    titleMarks: ("《", "》"),
    titleSeparators: ["、", "､", "，", ",", "和", "及", "以", "；", ";", "与"],
    longestHeading: 60, longestTitle: 120)
}
