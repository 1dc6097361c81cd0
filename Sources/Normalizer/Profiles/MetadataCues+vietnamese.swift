import StatementModel

extension MetadataCues {
  /// Vietnamese.
  static let vietnamese = MetadataCues(
    genres: [
      GenreName(name: "thông cáo báo chí chung", genre: .jointPressCommunique),
      GenreName(name: "thông cáo chung", genre: .jointCommunique),
      GenreName(name: "tuyên bố chung", genre: .jointStatement), GenreName(name: "luật", genre: .law),
      GenreName(name: "hiến pháp", genre: .law),
    ],
    invitation: Invitation(
      openings: ["nhận lời mời của", "theo lời mời của"], end: nil,
      visitorEnds: [
        " thăm ", " sang thăm", " đến thăm", " tới thăm", " đã ", " thực hiện", " tiến hành", " có chuyến", " dẫn đầu",
      ],
      purposes: []),
    offices: [
      ("chủ tịch quốc hội", .none), ("phó thủ tướng", .none), ("phó chủ tịch", .none), ("tổng bí thư", .party),
      ("chủ tịch nước", .state), ("chủ tịch", .state), ("tổng thống", .state), ("quốc vương", .state),
      ("thủ tướng", .government),
    ],
    agencies: ["TTXVN"], officialTranslations: ["^Bản dịch chính thức"],
    full: ["toàn văn…như sau", "giới thiệu toàn văn"], excerpts: ["(trích)", "(lược trích)"],
    adoption: (adopted: [], amended: []))
}
