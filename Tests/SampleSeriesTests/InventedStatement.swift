/// One sentence of an invented statement and the provisions that it expresses.
struct InventedSentence: Equatable {
  /// The wording, stop included.
  var text: String
  /// Numbers of the provisions in it: one, two after a merge; both sentences of a split have the same.
  let provisions: [Int]
}

/// A numbered section: paragraphs of sentences; the first paragraph has the label.
struct InventedSection: Equatable {
  var paragraphs: [[InventedSentence]]
}

/// An invented statement: a title, numbered sections, a line with date and place, and a line of an agency.
struct InventedStatement: Equatable {
  var title: String
  var sections: [InventedSection]
  var dateline: String
  var agency: String

  /// The text as a file holds it: one paragraph a line, indented by two U+3000.
  var source: String {
    let body = sections.enumerated().flatMap { index, section in
      section.paragraphs.enumerated().map { position, sentences in
        (position == 0 ? Self.label(index + 1) : "") + sentences.map(\.text).joined()
      }
    }
    return title + "\n" + (body + [dateline, agency]).map { "\u{3000}\u{3000}\($0)\n" }.joined()
  }

  /// The sentences of the sections with their clause ids, in order.
  var clauses: [(id: String, sentence: InventedSentence)] {
    sections.enumerated().flatMap { index, section in
      section.paragraphs.enumerated().flatMap { position, sentences in
        sentences.enumerated().map { place, sentence in
          ("sec_\(index + 1)__p_\(position + 1)__c_\(place + 1)", sentence)
        }
      }
    }
  }

  /// Returns a section's label, `一、` to `九十九、`.
  static func label(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[ones] + "、"
  }
}
