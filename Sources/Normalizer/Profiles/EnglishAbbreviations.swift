/// Words with a full stop in English texts, after the lists of the Chicago Manual of Style, chapter 10.
enum EnglishAbbreviations {
  /// Followed by what they belong to, so that they never end a sentence inside a paragraph.
  static let neverFinal: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "adm", "sgt", "sen", "rep", "gov", "amb", "hon",
    "rev",
    "st", "mt", "ft", "no", "nos", "art", "arts", "para", "paras", "sec", "secs", "p", "pp", "vol", "fig", "cf", "vs",
    "v",
    "e.g", "i.e", "viz", "approx", "ca", "resp", "messrs", "mme", "h.e", "tp", "th.s", "ts", "pgs", "gs",
  ]
  /// End a sentence now and then: only before a usual beginning.
  static let rarelyFinal: Set<String> = [
    "u.s", "u.s.a", "u.k", "u.n", "e.u", "d.c", "d.p.r.k", "p.r.c", "r.o.k", "jr", "sr", "inc", "ltd", "co", "corp",
    "etc", "a.m",
    "p.m", "al", "ph.d", "m.d", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
    "ed", "eds",
    "est", "dept", "univ", "bros",
  ]
  /// Words that begin sentences far more often than they follow an abbreviation with a capital.
  static let beginnings: Set<String> = [
    "the", "a", "an", "this", "these", "those", "that", "we", "our", "they", "their", "he", "his", "she", "her", "it",
    "its", "in",
    "on", "at", "as", "for", "from", "to", "with", "both", "all", "each", "such", "there", "under", "since", "while",
    "when",
    "although", "however", "moreover", "furthermore", "in", "by", "if", "today", "together", "over", "through", "after",
    "before",
    "during", "following", "building", "recognizing", "president", "prime",
  ]
}
