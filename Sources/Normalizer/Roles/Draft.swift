import StatementModel

/// A block while it is being made.
struct Draft {
  let paragraph: Paragraph
  /// The label's reading, if the paragraph has one.
  let label: LabelReading?
  /// The shape of the label.
  let shape: LabelShape?
  /// The elements it stands under, its own one included.
  var path: [Outline.Element]
  /// The wording without label, blanks and marks; empty where the label is all.
  let wording: Range<Int>
  /// The sentences of the wording.
  let sentences: [Range<Int>]
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

  /// Whether it has clauses at all.
  var isText: Bool { paragraph.matter == .text }
  /// Whether a number leads it; a dash does not count.
  var isNumbered: Bool { shape?.numeral != nil }

  /// Gives the block its role.
  mutating func assign(_ role: Role, _ rule: RoleRule) {
    self.role = role
    roleRule = rule
  }
}
