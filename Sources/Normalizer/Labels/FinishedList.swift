import StatementModel

/// Knows when a list is over: its items ended with semicolons, and the last one with a full stop.
///
/// Such a list is one sentence (GB/T 15834-2011 4.6; 立法技术规范（试行）（一） on items), so that a paragraph without label after
/// it belongs to what encloses the list: 第三十四条第二款 and not its 第（四）项.
struct FinishedList {
  let shapes: [LabelShape]
  /// The shape of the list's items, while it goes on.
  private var going: Int?
  /// The shape of the items of a list that is over.
  private var finished: Int?

  init(shapes: [LabelShape]) { self.shapes = shapes }

  /// Takes note of a paragraph and of the last mark in it.
  mutating func enter(_ entry: Outline.Entry, ending mark: Unicode.Scalar?) {
    guard let shape = entry.reading?.shape, shapes[shape].numeral != nil else { return }
    let isItem = !shapes[shape].runsThrough && !shapes[shape].isDivision
    finished = isItem && going == shape && mark.map(Punctuation.terminators.contains) == true ? shape : nil
    going = isItem && (mark == "；" || mark == ";") ? shape : nil
  }

  /// Takes an entry without label out of a list that is over.
  func leaveList(_ entry: inout Outline.Entry) {
    guard let finished, let list = entry.element?.innermost(where: { $0.shape == finished }) else { return }
    entry.element = list.enclosing
  }
}
