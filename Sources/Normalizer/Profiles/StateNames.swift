import StatementModel

/// States and unions that issue joint statements, by their names in three languages.
///
/// Short names as in the list of states of the Chinese Ministry of Foreign Affairs, TCVN-conform Vietnamese press usage,
/// and the UN Terminology Database; full names where they do not begin with the short one. A name in the list is a way to
/// recognise a party and says nothing on its status.
enum StateNames {
  /// A state with its names.
  struct Entry: Sendable {
    /// ISO 3166-1 code, or a made-up one for a union.
    let code: String
    /// Names, the short Chinese one first.
    let names: [[Unicode.Scalar]]
    /// The character that stands for it in Chinese compounds such as 中越.
    let abbreviation: Unicode.Scalar?
  }

  /// One state a line: code, character, then names parted by commas; `-` for no character.
  private static let rows = """
    CN 中 中国,中华人民共和国,Trung Quốc,Trung Hoa,China
    VN 越 越南,Việt Nam,Viet Nam,Vietnam
    LA 老 老挝,Lào,Laos,Lao People’s Democratic Republic,Lao PDR
    KH 柬 柬埔寨,Campuchia,Cam-pu-chia,Cambodia
    MM 缅 缅甸,Mi-an-ma,Myanmar
    TH 泰 泰国,泰王国,Thái Lan,Thailand
    MY 马 马来西亚,Malaysia,Ma-lai-xi-a
    SG 新 新加坡,Singapore,Xin-ga-po
    ID 印 印度尼西亚,Indonesia,In-đô-nê-xi-a
    PH 菲 菲律宾,Philippines,Phi-líp-pin
    BN 文 文莱,Brunei,Bru-nây
    TL - 东帝汶,Timor-Leste
    JP 日 日本,Nhật Bản,Japan
    KR 韩 韩国,大韩民国,Hàn Quốc,Republic of Korea,South Korea
    KP 朝 朝鲜,Triều Tiên,Democratic People’s Republic of Korea
    MN 蒙 蒙古,Mông Cổ,Mongolia
    IN - 印度,Ấn Độ,India
    PK 巴 巴基斯坦,Pakistan,Pa-ki-xtan
    BD 孟 孟加拉国,孟加拉人民共和国,Bangladesh,Băng-la-đét
    LK 斯 斯里兰卡,Sri Lanka,Xri Lan-ca
    NP 尼 尼泊尔,Nepal,Nê-pan
    MV - 马尔代夫,Maldives
    KZ 哈 哈萨克斯坦,Kazakhstan,Ca-dắc-xtan
    UZ 乌 乌兹别克斯坦,Uzbekistan
    TJ 塔 塔吉克斯坦,Tajikistan
    KG 吉 吉尔吉斯,Kyrgyzstan,Kyrgyz Republic
    TM 土 土库曼斯坦,Turkmenistan
    RU 俄 俄罗斯,俄国,Liên bang Nga,Nga,Russia,Russian Federation
    BY 白 白俄罗斯,Belarus,Bê-la-rút
    UA - 乌克兰,Ukraine,U-crai-na
    RS 塞 塞尔维亚,Serbia
    HU 匈 匈牙利,Hungary,Hung-ga-ri
    PL 波 波兰,Poland,Ba Lan
    CZ 捷 捷克,Czech Republic,Czechia
    DE 德 德国,德意志联邦共和国,Đức,Germany
    FR 法 法国,法兰西共和国,Pháp,France
    GB 英 英国,大不列颠及北爱尔兰联合王国,Anh,United Kingdom
    IT 意 意大利,Italy,I-ta-li-a
    ES 西 西班牙,Spain,Tây Ban Nha
    PT 葡 葡萄牙,Portugal,Bồ Đào Nha
    GR 希 希腊,Greece,Hy Lạp
    NL 荷 荷兰,Netherlands,Hà Lan
    BE 比 比利时,Belgium,Bỉ
    CH 瑞 瑞士,Switzerland,Thụy Sĩ
    US 美 美国,美利坚合众国,Hoa Kỳ,Mỹ,United States
    CA 加 加拿大,Canada,Ca-na-đa
    MX 墨 墨西哥,Mexico
    CU 古 古巴,Cuba,Cu-ba
    BR - 巴西,Brazil,Bra-xin
    AR 阿 阿根廷,Argentina
    CL 智 智利,Chile
    PE 秘 秘鲁,Peru
    VE 委 委内瑞拉,Venezuela
    AU 澳 澳大利亚,Australia,Ô-xtrây-li-a
    NZ - 新西兰,New Zealand,Niu Di-lân
    ZA 南 南非,South Africa,Nam Phi
    EG 埃 埃及,Egypt,Ai Cập
    ET - 埃塞俄比亚,Ethiopia
    KE 肯 肯尼亚,Kenya
    TZ 坦 坦桑尼亚,Tanzania
    SA 沙 沙特,Saudi Arabia
    AE - 阿联酋,阿拉伯联合酋长国,United Arab Emirates
    IR 伊 伊朗,Iran
    IL - 以色列,Israel
    TR - 土耳其,Türkiye,Turkey
    EAEU - 欧亚经济联盟,Eurasian Economic Union
    ASEAN - 东盟,东南亚国家联盟,ASEAN
    EU - 欧盟,欧洲联盟,Liên minh châu Âu,European Union
    CARIBBEAN - 加勒比建交国
    """

  /// All entries.
  static let all: [Entry] = rows.split(separator: "\n").compactMap { row in
    let parts = row.split(separator: " ", maxSplits: 2)
    guard parts.count == 3 else { return nil }
    return Entry(
      code: String(parts[0]), names: parts[2].split(separator: ",").map { Array($0.unicodeScalars) },
      abbreviation: parts[1] == "-" ? nil : parts[1].unicodeScalars.first)
  }

  /// The entries by the first scalar of each of their names.
  static let byFirst: [Unicode.Scalar: [(name: [Unicode.Scalar], code: String)]] = {
    var index: [Unicode.Scalar: [(name: [Unicode.Scalar], code: String)]] = [:]
    for entry in all {
      for name in entry.names { if let first = name.first { index[first, default: []].append((name, entry.code)) } }
    }
    return index.mapValues { $0.sorted { $0.name.count > $1.name.count } }
  }()

  /// What names begin with; a quick no for most scalars.
  static let beginnings = ScalarSet(byFirst.keys)

  /// The characters that stand for states.
  static let abbreviations = ScalarSet(byAbbreviation.keys)

  /// The entries by their character.
  static let byAbbreviation: [Unicode.Scalar: Entry] = Dictionary(
    all.compactMap { entry in entry.abbreviation.map { ($0, entry) } }, uniquingKeysWith: { first, _ in first })

  /// What a short Chinese name goes on with in a full one.
  static let continuations = [
    "社会主义共和国", "人民民主共和国", "伊斯兰共和国", "联邦民主共和国", "联邦共和国", "玻利瓦尔共和国", "多民族国", "联合共和国", "民主共和国", "人民共和国", "共和国", "联邦",
    "王国", "阿拉伯王国", "阿拉伯共和国",
  ].map { Array($0.unicodeScalars) }
}
