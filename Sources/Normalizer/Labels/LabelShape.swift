/// One way of writing a label, such as `（三）` or `Điều 7.`: a row of a language profile.
///
/// A class, since every draft of a block holds the row of its label.
final class LabelShape: Sendable {
  /// What must follow a label.
  enum Gap: Sendable {
    /// Anything but a digit.
    case none
    /// A blank, a typographic mark or the end of the paragraph.
    case blank
    /// A blank, a mark, the end, or a capital letter (`1.At the invitation`).
    case blankOrCapital
    /// A mark of emphasis or the end, for a label with nothing that parts it from wording.
    case end
  }

  /// The first part of an element's id, such as `sec`.
  let idName: String
  /// Depth: a label of a lower rank encloses those of higher ranks.
  let rank: Int
  /// Spellings of what stands before the number; one of them empty where nothing need stand there.
  let openings: [[Unicode.Scalar]]
  /// How the number is written; nil for a mark without number, such as `——`.
  let numeral: NumeralForm?
  /// Spellings of what stands after the number, those with marks first; likewise.
  let closings: [[Unicode.Scalar]]
  /// What must follow.
  let gap: Gap
  /// Whether such a label can hardly be anything else, so that it counts without a neighbour in sequence.
  let isFirm: Bool
  /// Whether unlabelled paragraphs after it stand under it.
  let holdsFollowing: Bool
  /// Whether numbers run on through enclosing elements, as articles do through chapters.
  let runsThrough: Bool
  /// Whether it may carry 之一.
  let takesSuffix: Bool
  /// Whether it names a part of a document (chapter, part), whose text is a heading.
  let isDivision: Bool

  /// A row; `openings` and `closings` are spellings parted by blanks, `_` stands for nothing and a no-break space in a
  /// closing for one blank of any kind.
  init(
    _ idName: String, rank: Int, _ openings: String, _ numeral: NumeralForm?, _ closings: String, gap: Gap = .none,
    firm: Bool = false, holdsFollowing: Bool = true, runsThrough: Bool = false, takesSuffix: Bool = false,
    division: Bool = false
  ) {
    self.idName = idName
    self.rank = rank
    self.openings = Self.spellings(openings)
    self.numeral = numeral
    self.closings = Self.spellings(closings).filter { !$0.isEmpty } + Self.spellings(closings).filter(\.isEmpty)
    self.gap = gap
    isFirm = firm
    self.holdsFollowing = holdsFollowing
    self.runsThrough = runsThrough
    self.takesSuffix = takesSuffix
    isDivision = division
  }

  /// The scalars that a label of this shape can begin with.
  var beginnings: [Unicode.Scalar] {
    openings.flatMap { $0.first.map { [$0] } ?? numeral?.beginnings ?? [] }
  }

  private static func spellings(_ list: String) -> [[Unicode.Scalar]] {
    list.split(separator: " ").map { $0 == "_" ? [] : Array($0.unicodeScalars) }
  }
}
