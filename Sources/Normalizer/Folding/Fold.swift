/// A difference of writing that comparison form overlooks; a closed list, so that every one of them can be named.
///
/// Never folded, since they carry meaning: the presence or kind of “ ” and 《 》, the order of two names (中越, 越中), capitals.
public enum Fold: String, Sendable, CaseIterable {
  /// Full-width and half-width forms of one character.
  case width
  /// The shape of quotation marks: curly, straight, low, corner brackets.
  case quotationShape = "quotation-shape"
  /// The shape and length of dashes and hyphens.
  case dashShape = "dash-shape"
  /// The shape of the middle dot in names.
  case middleDotShape = "middle-dot-shape"
  /// The list comma and the comma.
  case commaShape = "comma-shape"
  /// The ideographic full stop and the full stop.
  case stopShape = "stop-shape"
  /// The shape of the figure 〇.
  case zeroShape = "zero-shape"
  /// The shape of the swung dash.
  case tildeShape = "tilde-shape"
  /// Three or more full stops, and any run of …, as one ….
  case ellipsis
  /// Characters that show nothing, such as the soft hyphen.
  case invisible
  /// How many blanks, of which width; in Chinese, whether there are any beside a character.
  case blanks
  /// Letters with marks written as one scalar or as several.
  case composition
  /// Traditional and simplified characters, in Chinese texts.
  case script
  /// Which of two vowels carries the tone mark, in Vietnamese texts.
  case tonePlacement = "tone-placement"
  /// Look-alikes of the letter Đ, in Vietnamese texts.
  case strokedD = "stroked-d"

  /// Two writings that are the same in comparison form.
  public var example: (first: String, second: String) {
    switch self {
    case .width: ("２０２２", "2022")
    case .quotationShape: ("“一带一路”", "「一带一路」")
    case .dashShape: ("中国—东盟", "中国-东盟")
    case .middleDotShape: ("雅伊尔·博索纳罗", "雅伊尔・博索纳罗")
    case .commaShape: ("一、", "一，")
    case .stopShape: ("同意。", "同意.")
    case .zeroShape: ("二〇二二", "二○二二")
    case .tildeShape: ("１～３", "1~3")
    case .ellipsis: ("……", "...")
    case .invisible: ("agree\u{AD}ment", "agreement")
    case .blanks: ("双 方", "双方")
    case .composition: ("h\u{1ED9}i", "ho\u{302}\u{323}i")
    case .script: ("兩國發表聯合聲明", "两国发表联合声明")
    case .tonePlacement: ("hòa", "hoà")
    case .strokedD: ("\u{D0}iều", "Điều")
    }
  }

  /// Where the rule comes from.
  public var source: String {
    switch self {
    case .width: "Unicode Standard Annex #11, block Halfwidth and Fullwidth Forms"
    case .quotationShape, .commaShape, .stopShape, .dashShape, .middleDotShape, .ellipsis:
      "GB/T 15834-2011, and the forms of CNS and of plain-text keyboards for the same marks"
    case .zeroShape: "GB/T 15835-2011, and U+25CB as typed in its place"
    case .tildeShape: "GB/T 15834-2011 4.13, U+301C and U+FF5E"
    case .invisible: "Unicode Standard, Default_Ignorable_Code_Point"
    case .blanks: "Unicode Standard, White_Space"
    case .composition: "Unicode Standard Annex #15, Normalization Form C"
    case .script: "Unicode CLDR, transform Hant-Hans"
    case .tonePlacement:
      "the two placements in open oa, oe, uy, both in use; folded to the one of the schoolbook rule of 1980 (hoà, thuỷ)"
    case .strokedD: "TCVN 6909:2001 has U+0110; U+00D0 and U+0189 look the same and come from older encodings"
    }
  }
}
