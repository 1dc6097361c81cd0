extension Fold {
  /// What is overlooked, in a few words for people.
  public var summary: String {
    switch self {
    case .width: "full-width and half-width forms of a character"
    case .quotationShape: "the shape of quotation marks, never whether there are any"
    case .dashShape: "the shape and length of dashes and hyphens"
    case .middleDotShape: "the shape of the middle dot in names"
    case .commaShape: "、 and ，, half-width or not"
    case .stopShape: "。 and ．, half-width or not"
    case .zeroShape: "〇 and the circles typed for it"
    case .tildeShape: "the shape of the swung dash"
    case .ellipsis: "three or more full stops, and any run of …"
    case .invisible: "characters that show nothing, such as the soft hyphen"
    case .blanks: "how many blanks and of which width; in Chinese, whether any stand beside a character"
    case .composition: "letters with marks, in one code point or in several"
    case .script: "traditional and simplified characters, in Chinese"
    case .tonePlacement: "which of two vowels carries the tone (hòa, hoà), in Vietnamese"
    case .strokedD: "look-alikes of Đ, in Vietnamese"
    }
  }
}
