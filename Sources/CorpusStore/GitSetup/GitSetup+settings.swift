extension GitSetup {
  /// The drivers by the names that attributes use.
  static func settings(_ program: String) -> [(key: String, value: [UInt8])] {
    [
      ("diff.tifa-text.xfuncname", Array(heading.utf8)), ("diff.tifa-text.wordregex", word),
      ("diff.tifa-source.textconv", Array("\(program) show".utf8)),
      ("merge.tifa.name", Array("text by text, lists by their entries".utf8)),
      ("merge.tifa.driver", Array("\(program) git-merge-driver %O %A %B %P".utf8)),
    ]
  }

  /// Which files the drivers are for.
  static let attributes =
    ["corpus.json merge=tifa", "series/** merge=tifa", "series/**/text.txt diff=tifa-text"]
    + ["txt", "md"].map { "series/**/source.\($0) diff=tifa-text" }
    + ["docx", "odt", "pdf", "html", "htm"].map { "series/**/source.\($0) diff=tifa-source" }

  /// The lines that begin a part of a text, which git shows above a change; it shows what the first brackets hold.
  private static let heading =
    "^((第[^ ]+[条條章节節编編]|[一二三四五六七八九十百]+、|（[一二三四五六七八九十百]+）"
    + "|(Điều|Chương|Mục|Phần|Article|Chapter|Section|Part) [0-9IVXLC]+|[IVXLC]+\\.|[0-9]+\\.).*)$"

  /// What counts as a word: a run of Latin letters and digits, else one character.
  ///
  /// The letters of Vietnamese stand one by one, and the last choice names the bytes of a character, because git reads
  /// the expression by characters or by bytes as the user's locale has it, and a range would mean something else there.
  private static let word =
    Array("([A-Za-z0-9]|\(vietnamese.joined(separator: "|")))+|[^[:space:]]|[".utf8) + [0xc0] + Array("-".utf8) + [0xff]
    + Array("][".utf8) + [0x80] + Array("-".utf8) + [0xbf] + Array("]+".utf8)

  /// The letters of Vietnamese beyond ASCII, composed, in both cases, and the marks of decomposed ones
  /// (TCVN 6909:2001).
  private static let vietnamese: [String] = {
    let small = Array(
      "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ".unicodeScalars.map(String.init))
    let marks = ["\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{306}", "\u{309}", "\u{31b}", "\u{323}"]
    return small + small.map { $0.uppercased() } + marks
  }()
}
