import StatementModel

extension LanguageProfile {
  /// Vietnamese.
  ///
  /// Levels Phần, Chương, Mục, Điều, khoản `1.`, điểm `a)` as in Luật Ban hành văn bản quy phạm pháp luật 2015, art. 8;
  /// 1.1. and 1.1.1. are the levels of ISO 2145:1978. Words with marks are given precomposed and decomposed.
  static let vietnamese = LanguageProfile(
    labels: [
      LabelShape(
        "part", rank: 0, "Phần PHẦN Phâ\u{300}n", .romanCapital, "_ . :", gap: .blank, firm: true, division: true),
      LabelShape("chp", rank: 1, chapter, .romanCapital, "_ . :", gap: .blank, firm: true, division: true),
      LabelShape("chp", rank: 1, chapter, .arabic, "_ . :", gap: .blank, firm: true, division: true),
      LabelShape(
        "sub", rank: 2, "Mục MỤC Mu\u{323}c MU\u{323}C", .arabic, "_ . :", gap: .blank, firm: true, division: true),
      LabelShape("art", rank: 3, article, .arabic, ". :", gap: .blank, firm: true, runsThrough: true),
      LabelShape("part", rank: 4, "_", .romanCapital, ". \u{A0}- -", gap: .blank),
      LabelShape("para", rank: 5, "_", .arabic, ". )", gap: .blankOrCapital),
      LabelShape("para", rank: 5, "_", .arabic, "\u{A0}- - \u{A0}– –", gap: .blank),
      LabelShape("sub", rank: 6, "_", .dotted(levels: 2), ". ) _", gap: .blankOrCapital),
      LabelShape("sub", rank: 7, "_", .dotted(levels: 3), ". ) _", gap: .blankOrCapital),
      LabelShape("sub", rank: 8, "_", .dotted(levels: 4), ". ) _", gap: .blankOrCapital),
      LabelShape("point", rank: 9, "_", .vietnameseSmall, ") .", gap: .blankOrCapital),
      LabelShape("point", rank: 9, "(", .vietnameseSmall, ")", gap: .blankOrCapital),
    ],
    sentences: SentenceRules(
      spacesWords: true,
      neverFinal: EnglishAbbreviations.neverFinal,
      rarelyFinal: EnglishAbbreviations.rarelyFinal,
      beginnings: []),
    roles: vietnameseRoles,
    dates: DateForms(
      forms: [
        [
          .word("ngày"), .blanks, .day, .blanks, .word("tháng"), .blanks, .month, .blanks, .word("năm"), .blanks, .year,
        ],
        [.day, .word("/"), .month, .word("/"), .year],
        [.day, .word("-"), .month, .word("-"), .year],
      ],
      months: [],
      connectors: ["làm", "ký", "ban hành", "tại", "ở", "vào", "ngày"], longestPlace: 30),
    metadata: .vietnamese)

  private static let chapter = "Chương CHƯƠNG Chu\u{31B}o\u{31B}ng CHU\u{31B}O\u{31B}NG"
  private static let article = "Điều ĐIỀU Đie\u{302}\u{300}u Điê\u{300}u"

  private static let vietnameseRoles = RoleCues(
    salutations: ["^Kính thưa", "^Thưa các", "^Kính gửi"],
    agencies: ["^QUỐC HỘI", "^CỘNG HÒA", "^CỘNG HOÀ", "^CHỦ TỊCH", "^CHÍNH PHỦ", "(TTXVN)", "^THỦ TƯỚNG", "^TM."],
    authors: [],
    annotations: ["được Quốc hội…thông qua"],
    residues: ["^Chia sẻ", "^Biên tập", "^Nguồn:"],
    contentsTitles: ["mụclục"],
    captionEnds: [],
    openings: ["nhận lời mời của", "theo lời mời của", "thăm chính thức", "thăm cấp Nhà nước"],
    recitals: ["^Căn cứ", "^Xét", "^Theo đề nghị", "ban hành Luật…$", "ban hành Nghị định"],
    operatives: [],
    closings: ["cảm ơn…đón tiếp", "trân trọng mời…thăm", "vui vẻ nhận lời"],
    signings: [
      "ký kết", "danh mục văn kiện", "danh mục các văn kiện", "các văn kiện", "văn kiện sau", "đã ký", "chứng kiến…ký",
      "trao đổi…văn kiện", "thỏa thuận sau", "thoả thuận sau",
    ],
    instrumentHeadings: [
      "danh mục…văn kiện", "DANH MỤC…VĂN KIỆN", "danh mục…ký", "DANH MỤC…KÝ", "danh sách…văn kiện",
      "DANH SÁCH…VĂN KIỆN", "các văn kiện…ký kết$", "CÁC VĂN KIỆN…KÝ KẾT$",
    ],
    titleMarks: ("“", "”"),
    titleSeparators: [",", ";", "v", "à"],
    longestHeading: 200, longestTitle: 300)
}
