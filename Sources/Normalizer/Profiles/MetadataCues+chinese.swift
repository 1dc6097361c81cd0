import StatementModel

extension MetadataCues {
  /// Chinese, in simplified characters.
  ///
  /// Genres by the titles of the treaty series of the Ministry of Foreign Affairs; offices by the constitutions of the
  /// states concerned.
  static let chinese = MetadataCues(
    genres: [
      GenreName(name: "联合新闻公报", genre: .jointPressCommunique), GenreName(name: "联合新闻稿", genre: .jointPressRelease),
      GenreName(name: "联合公报", genre: .jointCommunique), GenreName(name: "联合声明", genre: .jointStatement),
      GenreName(name: "联合宣言", genre: .jointDeclaration), GenreName(name: "共同声明", genre: .commonStatement),
      GenreName(name: "政府工作报告", genre: .governmentWorkReport),
      GenreName(name: "货币政策声明", genre: .monetaryPolicyStatement),
      GenreName(name: "宪法", genre: .law), GenreName(name: "法", genre: .law),
    ],
    invitation: Invitation(
      openings: ["应"], end: "邀请",
      visitorEnds: [
        "于", "对", "将", "率", "赴", "出席", "在", "访问", "正式访问", "国事访问", "来华", "来访", "抵", "自", "从", "0", "1", "2", "3",
      ],
      purposes: ["访问", "出席", "来华", "来访"]),
    offices: [
      ("国会主席", .none), ("政协主席", .none), ("全国委员会主席", .none), ("部长会议主席", .government), ("总书记", .party), ("国家主席", .state),
      ("共和国主席", .state), ("主席", .state), ("总统", .state), ("国王", .state), ("苏丹", .state), ("元首", .state), ("副总理", .none),
      ("总理", .government), ("首相", .government),
    ],
    agencies: ["社…电", "报…电", "网…电", "台…电"], officialTranslations: [],
    full: ["全文如下"], excerpts: ["（节选）", "(节选)", "（摘录）", "(摘录)", "（摘要）", "(摘要)"],
    adoption: (adopted: ["通过"], amended: ["修正", "修订", "修改"]))
}
