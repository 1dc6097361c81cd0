/// The labels that each paragraph of a text may begin with.
///
/// One array for all, since most paragraphs have one reading or none.
struct LabelReadings {
  private var all: [LabelReading] = []
  private var ends: [Int] = []

  /// Makes room for `count` paragraphs.
  init(paragraphs count: Int) { ends.reserveCapacity(count) }

  /// Takes the readings that `note` appends for the next paragraph.
  mutating func appendParagraph(_ note: (inout [LabelReading]) -> Void) {
    note(&all)
    ends.append(all.count)
  }

  /// How many paragraphs there are.
  var count: Int { ends.count }

  /// The readings of a paragraph.
  subscript(paragraph: Int) -> ArraySlice<LabelReading> {
    all[(paragraph == 0 ? 0 : ends[paragraph - 1])..<ends[paragraph]]
  }
}
