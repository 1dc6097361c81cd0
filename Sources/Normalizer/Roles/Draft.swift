import StatementModel

/// A block while it is being made.
///
/// A class, since a text has thousands and each step looks through all of them.
final class Draft {
  // What steps over all drafts ask of each stands first, so that it lies together in memory.

  /// What the block does.
  private(set) var role = Role.operative
  /// Why it is taken to do that.
  private(set) var roleRule = RoleRule.body
  /// Whether it has clauses at all.
  let isText: Bool
  /// Whether a number leads it; a dash does not count.
  let isNumbered: Bool
  /// Whether the wording ends like a sentence.
  let endsSentence: Bool
  /// Whether a bracket is among the marks in the wording.
  let hasBrackets: Bool
  /// The first and the last scalar of the wording, as written; nil where it is empty.
  let first, last: Unicode.Scalar?
  /// The wording without label, blanks and marks; empty where the label is all.
  let wording: Range<Int>
  /// The shape of the label.
  let shape: LabelShape?
  /// The innermost element it stands under, its own one included.
  var element: Outline.Element?
  /// The label's reading, if the paragraph has one.
  let label: LabelReading?
  let paragraph: Paragraph
  /// Which of the sentences of the text the wording has.
  let sentences: Range<Int>
  /// The numbers of the marks in the wording.
  let marks: Range<Int>
  /// How the readings of a label fared.
  let verdicts: [Outline.Judged]
  /// Members of a list in it.
  var items: [ScalarRange] = []

  /// Creates a draft whose role is open, unless its matter says it.
  init(
    _ text: Scalars, paragraph: Paragraph, label: LabelReading?, shape: LabelShape?, element: Outline.Element?,
    wording: Range<Int>, sentences: Range<Int>, marks: Range<Int>, hasBrackets: Bool, endsSentence: Bool,
    verdicts: [Outline.Judged]
  ) {
    self.paragraph = paragraph
    isText = paragraph.matter == .text
    self.label = label
    self.shape = shape
    isNumbered = shape?.numeral != nil
    self.element = element
    self.wording = wording
    first = wording.isEmpty ? nil : text[wording.lowerBound]
    last = wording.isEmpty ? nil : text[wording.upperBound - 1]
    self.sentences = sentences
    self.marks = marks
    self.hasBrackets = hasBrackets
    self.endsSentence = endsSentence
    self.verdicts = verdicts
    if paragraph.matter == .frontMatter { assign(.frontMatter, .header) }
    if paragraph.matter == .annotation { assign(.annotation, .comment) }
  }

  /// Whether it stands around the text proper.
  var isInFrame: Bool {
    switch role {
    case .title, .dateline, .agency, .frontMatter, .annotation: true
    default: false
    }
  }
  /// How many elements it stands under.
  var depth: Int { element?.depth ?? 0 }
  /// Gives the block its role.
  func assign(_ role: Role, _ rule: RoleRule) {
    self.role = role
    roleRule = rule
  }
}
