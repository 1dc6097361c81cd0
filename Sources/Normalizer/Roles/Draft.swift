import StatementModel

/// A block while it is being made.
///
/// A class, since a text has thousands and each step looks through all of them.
final class Draft {
  let paragraph: Paragraph
  /// The label's reading, if the paragraph has one.
  let label: LabelReading?
  /// The shape of the label.
  let shape: LabelShape?
  /// The innermost element it stands under, its own one included.
  var element: Outline.Element?
  /// The wording without label, blanks and marks; empty where the label is all.
  let wording: Range<Int>
  /// Which of the sentences of the text the wording has.
  let sentences: Range<Int>
  /// The numbers of the marks in the wording.
  let marks: Range<Int>
  /// Whether the wording ends like a sentence.
  let endsSentence: Bool
  /// How the readings of a label fared.
  let verdicts: [Outline.Judged]
  /// What the block does.
  private(set) var role = Role.operative
  /// Why it is taken to do that.
  private(set) var roleRule = RoleRule.body
  /// Members of a list in it.
  var items: [ScalarRange] = []

  /// Creates a draft whose role is open.
  init(
    paragraph: Paragraph, label: LabelReading?, shape: LabelShape?, element: Outline.Element?, wording: Range<Int>,
    sentences: Range<Int>, marks: Range<Int>, endsSentence: Bool, verdicts: [Outline.Judged]
  ) {
    self.paragraph = paragraph
    self.label = label
    self.shape = shape
    self.element = element
    self.wording = wording
    self.sentences = sentences
    self.marks = marks
    self.endsSentence = endsSentence
    self.verdicts = verdicts
  }

  /// Whether it has clauses at all.
  var isText: Bool { paragraph.matter == .text }
  /// How many elements it stands under.
  var depth: Int { element?.depth ?? 0 }
  /// Whether a number leads it; a dash does not count.
  var isNumbered: Bool { shape?.numeral != nil }

  /// Gives the block its role.
  func assign(_ role: Role, _ rule: RoleRule) {
    self.role = role
    roleRule = rule
  }
}
