import StatementModel

extension LanguageProfile {
  /// English; also the way a text of an unknown language is read.
  ///
  /// Levels as in the drafting manuals of the UN (Editorial Manual Online) and of the US House: I. 1. (a) (i). 1.1 and 1.1.1
  /// are the levels of ISO 2145:1978, which agreements of all three languages use.
  static let english = LanguageProfile(
    labels: [
      LabelShape("part", rank: 0, "Part PART", .romanCapital, "_ . :", gap: .blank, division: true),
      LabelShape("chp", rank: 1, "Chapter CHAPTER", .romanCapital, "_ . :", gap: .blank, division: true),
      LabelShape("chp", rank: 1, "Chapter CHAPTER", .arabic, "_ . :", gap: .blank, division: true),
      LabelShape("art", rank: 3, "Article ARTICLE", .arabic, ". :", gap: .blank, runsThrough: true),
      LabelShape("art", rank: 3, "Article ARTICLE", .romanCapital, ". :", gap: .blank, runsThrough: true),
      LabelShape("art", rank: 3, "Article ARTICLE", .arabic, "_", gap: .end, runsThrough: true),
      LabelShape("art", rank: 3, "Article ARTICLE", .romanCapital, "_", gap: .end, runsThrough: true),
      LabelShape("sec", rank: 4, "Section SECTION Sec. SEC.", .arabic, ". :", gap: .blank),
      LabelShape("part", rank: 5, "_", .romanCapital, ".", gap: .blank),
      LabelShape("part", rank: 5, "_", .capital, ".", gap: .blank),
      LabelShape("sec", rank: 6, "_", .arabic, ". )", gap: .blankOrCapital),
      LabelShape("sub", rank: 7, "_", .dotted(levels: 2), ". ) _", gap: .blankOrCapital),
      LabelShape("sub", rank: 8, "_", .dotted(levels: 3), ". ) _", gap: .blankOrCapital),
      LabelShape("sub", rank: 9, "_", .dotted(levels: 4), ". ) _", gap: .blankOrCapital),
      LabelShape("item", rank: 10, "(", .arabic, ")", gap: .blankOrCapital),
      LabelShape("item", rank: 11, "(", .small, ")", gap: .blankOrCapital),
      LabelShape("item", rank: 11, "_", .small, ". )", gap: .blankOrCapital),
      LabelShape("point", rank: 12, "(", .romanSmall, ")", gap: .blankOrCapital),
      LabelShape("point", rank: 12, "_", .romanSmall, ". )", gap: .blankOrCapital),
    ],
    sentences: SentenceRules(
      spacesWords: true,
      neverFinal: EnglishAbbreviations.neverFinal,
      rarelyFinal: EnglishAbbreviations.rarelyFinal,
      beginnings: EnglishAbbreviations.beginnings),
    roles: englishRoles,
    dates: DateForms(
      forms: [
        [.monthName, .blanks, .day, .optional(ordinals), .optional([","]), .blanks, .year],
        [.word("the"), .blanks] + dayFirst,
        dayFirst,
        [.year, .word("-"), .month, .word("-"), .day],
      ],
      months: [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
      ],
      connectors: ["done", "issued", "signed", "adopted", "released", "at", "in", "on", "this"],
      longestPlace: 40),
    metadata: .english)

  /// What stands behind the number of a day.
  private static let ordinals = ["st", "nd", "rd", "th"]
  /// 5 March 2021, and the form of treaties: 5th day of March, 2021.
  private static let dayFirst: [DateForms.Part] = [
    .day, .optional(ordinals), .blanks, .optional(["day of", "of"]), .blanks, .monthName, .optional([","]), .blanks,
    .year,
  ]

  private static let englishRoles = RoleCues(
    salutations: [
      "^Dear", "^Excellencies", "^Ladies and Gentlemen", "^Mr. President", "^Your Excellenc", "^Distinguished",
    ],
    agencies: ["(Xinhua)", "(VNA)", "(VNS)", "(AP)", "^(…news agency…)$", "^For immediate release", "^FOR RELEASE"],
    authors: [],
    annotations: ["^Note:", "^Editor’s note", "^Unofficial translation", "^As delivered"],
    residues: ["^Share", "^Print$", "^Back to top", "^Related", "^—$"],
    contentsTitles: ["contents", "tableofcontents"],
    captionEnds: [],
    openings: [
      "at the invitation of", "we, the leaders", "we the leaders", "leaders of…met", "met…held talks", "met today",
      "paid a…visit",
      "mark the…anniversary", "the following joint", "at our meeting", "convened", "we met",
      "^as leaders of", "^today, the leaders of", "the leaders of…announced", "honored to welcome",
      "honoured to welcome", "held their…meeting", "president…and prime minister…meet ",
      "announced…partnership", "^today,…affirm", "welcomed…visit", "today, we, president", "have agreed to…framework",
    ],
    recitals: [
      "^Recalling", "^Reaffirming", "^Recognizing", "^Recognising", "^Noting", "^Whereas", "^Mindful", "^Considering",
      "^Guided by",
    ],
    operatives: [
      "we reaffirm", "we commit", "we call", "we urge", "we welcome", "we condemn", "we reiterate", "we will",
      "we underscore",
      "we support", "we are ", "we remain", "we assure", "we stand", "we express", "we have ", "we continue",
      "we agree",
      "the two sides", "both sides", "the leaders", "the two leaders", "the sides",
    ],
    closings: [
      "look forward to…visit", "looks forward to…visit", "expressed…gratitude…hospitality", "thank…hospitality",
      "stand united",
      "stands united", "solidarity will never waver", "we hereby pledge", "in conclusion", "recommit ourselves",
      "we recommit",
      "reaffirm our commitment to that", "for years to come", "in the decades to come", "for decades to come",
      "for generations to come", "^conclusion",
      "^looking forward", "^in the coming weeks", "^<span…>looking forward<",
      "will remain united",
      "new heights", "accepted an invitation", "accepted the invitation",
    ],
    signings: [
      "signed the following", "signing of the following", "documents were signed", "witnessed the signing",
      "following documents", "following agreements", "list of…documents", "agreements were signed",
      "exchanged the following",
    ],
    instrumentHeadings: [
      "list of…documents", "list of…agreements", "list of…instruments", "list of…signed", "^documents…signed$",
      "^agreements…signed$", "^documents…exchanged$", "^list of…outcomes$",
    ],
    titleMarks: ("“", "”"),
    titleSeparators: [",", ";", "a", "n", "d"],
    longestHeading: 120, longestTitle: 300)
}
