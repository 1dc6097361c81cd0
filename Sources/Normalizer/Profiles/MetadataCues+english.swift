import StatementModel

extension MetadataCues {
  /// English, whose genre words decide nothing but are kept as named.
  static let english = MetadataCues(
    genres: [
      GenreName(name: "joint press communiqué", genre: nil), GenreName(name: "joint press communique", genre: nil),
      GenreName(name: "joint press statement", genre: nil), GenreName(name: "joint press release", genre: nil),
      GenreName(name: "joint communiqué", genre: nil), GenreName(name: "joint communique", genre: nil),
      GenreName(name: "joint declaration", genre: nil), GenreName(name: "joint leaders’ statement", genre: nil),
      GenreName(name: "joint leaders' statement", genre: nil), GenreName(name: "joint leaders statement", genre: nil),
      GenreName(name: "joint leader statement", genre: nil), GenreName(name: "joint vision statement", genre: nil),
      GenreName(name: "joint statement", genre: nil), GenreName(name: "leaders’ statement", genre: nil),
      GenreName(name: "leaders' statement", genre: nil), GenreName(name: "leaders’ level statement", genre: nil),
      GenreName(name: "leaders’ communiqué", genre: nil), GenreName(name: "leaders’ communique", genre: nil),
      GenreName(name: "statement on monetary policy", genre: .monetaryPolicyStatement),
      GenreName(name: "monetary policy statement", genre: .monetaryPolicyStatement),
      GenreName(name: "report on the work of the government", genre: .governmentWorkReport),
    ],
    invitation: Invitation(
      openings: ["at the invitation of", "upon the invitation of"], end: nil,
      visitorEnds: [
        " paid", " visited", " made ", " is paying", " pays", " undertook", " attended", " led ", " visits",
        " is visiting",
      ],
      purposes: []),
    offices: [
      ("vice president", .none), ("deputy prime minister", .none), ("general secretary", .party), ("president", .state),
      ("king", .state), ("emperor", .state), ("prime minister", .government), ("premier", .government),
      ("chancellor", .government),
    ],
    agencies: ["(Xinhua)", "(VNA)", "(VNS)", "(AP)"],
    officialTranslations: ["^Official translation", "^(Official translation"],
    full: ["full text of…follows", "following is the full text", "full text of the joint"],
    excerpts: ["(excerpt)", "(excerpts)"],
    adoption: (adopted: [], amended: []))
}
