/// The remarks of a document, on their way into `word/comments.xml`.
struct WordComments {
  private let attributes: [XMLAttribute]
  private var remarks: [(id: String, lines: [String])] = []

  init(author: String, date: String?) {
    let name = VisibleText.line(author)
    let dates: [XMLAttribute] = date.map { date -> [XMLAttribute] in [("w:date", date)] } ?? []
    attributes = [("w:author", name), ("w:initials", String(name.prefix(1)))] + dates
  }

  /// Adds a remark.
  mutating func add(_ id: String, _ lines: [String]) { remarks.append((id, lines)) }

  /// The part; nil where there are no remarks.
  var part: [UInt8]? {
    guard !remarks.isEmpty else { return nil }
    var xml = XMLWriter()
    xml.element("w:comments", [WordMarkup.namespace]) { xml in
      for (id, lines) in remarks {
        xml.element("w:comment", [("w:id", id)] + attributes) { xml in
          for line in lines { WordMarkup.paragraph(line, style: "CommentText", &xml) }
        }
      }
    }
    return xml.bytes
  }
}
