/// Wordings of short paragraphs that belong to the page and not to the text.
///
/// Observed on pages of agencies and ministries in three languages, where no class says what the line is.
enum FurnitureCues {
  /// Beginnings, compared without blanks and in small letters.
  static let beginnings: [Furniture: [String]] = [
    .credit: [
      "责任编辑", "责编：", "责编:", "编辑：", "编辑:", "审校：", "校对：", "编审：", "监制：", "作者：", "来源：", "来源:", "稿源：", "信息来源",
      "biêntậpviên:", "biêntập:", "nguồn:", "editor:", "editedby", "source:",
    ],
    .sharing: [
      "分享到", "分享：", "分享:", "打印本页", "打印本稿", "关闭窗口", "【关闭", "[关闭", "字号", "【字体", "字体",
      "扫一扫", "推荐给朋友", "我要纠错", "复制链接", "fontsize", "chiasẻ:", "sharethis", "0:00/",
    ],
    .related: [
      "相关新闻", "相关链接", "相关阅读", "相关报道", "延伸阅读", "更多新闻", "tinliênquan", "tincùngchuyênmục", "xemthêm", "đọcthêm",
      "cáctinkhác",
      "relatednews", "relatedarticles", "relatedstories", "relatedcontent", "readmore", "seealso",
    ],
    .navigation: ["当前位置", "您的位置", "您现在的位置", "首页>", "首页＞", "youarehere"],
  ]

  /// Whole paragraphs, compared in the same way.
  static let wholes: [Furniture: Set<String>] = [
    .sharing: [
      "分享", "打印", "关闭", "收藏", "阅读", "回复", "只看楼主", "大", "中", "小", "大中小", "大字号", "中字号", "小字号", "share", "print", "email",
      "tweet", "facebook",
      "twitter", "zalo", "messenger", "pinterest", "linkedin", "chiasẻ", "in", "gửi", "inbài", "gửimail",
      "fontsize|print",
      "sendprint", "emailprint", "shareprint", "上一篇", "下一篇",
    ],
    .comment: ["bìnhluận", "ýkiếnbạnđọc", "网友评论", "我要评论", "comments"],
  ]

  /// The longest paragraph that a beginning decides, in characters without blanks.
  static let longest = 40

  /// The longest line of the page's date, source and tools.
  static let longestTimestamp = 80

  /// Endings and beginnings of captions; looked for only beside a picture.
  static let captionEndings = ["摄", "摄）", "摄)", "摄。", "发", "发）"]
  static let captionParts = ["ảnh:", "ảnhtư", "photo:", "photoby", "图为", "资料图", "图片来源", "(ttxvn)", "新华社记者"]
  static let longestCaption = 160

  /// What a paragraph is by its wording; nil where it may be article.
  static func kind(_ block: PageBlock) -> Furniture? {
    guard block.length <= longestCaption else { return nil }
    let bare = block.bare.lowercased()
    if block.followsPicture, isCaption(bare) { return .caption }
    guard block.length <= longest else { return nil }
    let start = String(bare.drop { "【[（(·*>".contains($0) })
    for kind in Furniture.allCases {
      if wholes[kind]?.contains(bare) == true { return kind }
      if beginnings[kind]?.contains(where: { bare.hasPrefix($0) || start.hasPrefix($0) }) == true { return kind }
    }
    return nil
  }

  /// Whether it tells when the page appeared, to the minute: a statement gives no hour.
  static func isTimestamp(_ block: PageBlock) -> Bool {
    guard block.length <= longestTimestamp, block.text.count(where: { ("0"..."9").contains($0) }) >= 8 else {
      return false
    }
    let scalars = block.text
    return scalars.indices.dropFirst().dropLast(2).contains { index in
      (scalars[index] == ":" || scalars[index] == "：")
        && [index - 1, index + 1, index + 2].allSatisfy { ("0"..."9").contains(scalars[$0]) }
    }
  }

  private static func isCaption(_ bare: String) -> Bool {
    captionEndings.contains(where: bare.hasSuffix) || captionParts.contains(where: bare.contains)
  }
}
