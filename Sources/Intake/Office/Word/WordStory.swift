/// Takes the text out of the body of a DOCX document, paragraph by paragraph.
struct WordStory {
  /// The text so far.
  var text = OfficeText()
  /// What happened so far.
  var tally = OfficeTally()
  let styles: WordStyles
  private var labels: WordLabels
  /// The fields that are open, the innermost last; true while their instruction is read.
  var fields: [Bool] = []
  /// Text boxes that are anchored in the paragraph which is being read.
  var boxes: [XMLElement] = []

  init(styles: WordStyles, labels: WordLabels) {
    self.styles = styles
    self.labels = labels
  }

  /// Reads the body; a paragraph whose mark is deleted at its very end is still ended.
  mutating func read(_ body: XMLElement) {
    blocks(of: body)
    if !text.isAtStart { text.endParagraph() }
  }

  /// Reads paragraphs, tables and what may hold them.
  private mutating func blocks(of container: XMLElement) {
    for element in container.elements {
      switch element.name {
      case "w:p": paragraph(element)
      case "w:tr", "w:tc": if !isDeleted(element) { blocks(of: element) }
      case "w:tbl", "w:sdt", "w:sdtContent", "w:customXml": blocks(of: element)
      case "w:ins", "w:moveTo":
        tally.add(element.name == "w:ins" ? .insertion : .move)
        blocks(of: element)
      case "w:del": tally.add(.deletion)
      case "mc:AlternateContent": if let choice = WordChoice.content(of: element) { blocks(of: choice) }
      case "w:altChunk", "w:subDoc": tally.add(.embedded)
      default: continue
      }
    }
  }

  /// Whether a table row or cell is deleted with its content.
  private mutating func isDeleted(_ element: XMLElement) -> Bool {
    let mark = element.first("w:trPr", "w:del") ?? element.first("w:tcPr", "w:cellDel")
    if mark != nil { tally.add(.deletion) }
    return mark != nil
  }

  /// Reads one paragraph; where its mark is deleted or hidden, the next one goes on in the same line.
  private mutating func paragraph(_ element: XMLElement) {
    let properties = element.first("w:pPr")
    let style = properties?.first("w:pStyle")?["val"] ?? styles.defaultParagraph
    inline(of: element, hiddenByStyle: styles.hides(style))
    if !loses(properties?.first("w:rPr")) {
      label(properties)
      text.endParagraph()
    }
    let anchored = boxes
    boxes = []
    guard !anchored.isEmpty else { return }
    let suspended = text.suspend()
    for box in anchored {
      blocks(of: box)
      if !text.isAtStart { text.endParagraph() }
    }
    text.resume(suspended)
  }

  private mutating func label(_ properties: XMLElement?) {
    guard let label = labels.next(properties) else { return }
    text.label(label.text)
    tally.add(.label)
    if label.isUnknown { tally.add(.unknownFormat) }
  }

  /// Whether the mark of a paragraph with these run properties is gone.
  private mutating func loses(_ mark: XMLElement?) -> Bool {
    guard let mark else { return false }
    if mark.first("w:ins") != nil { tally.add(.insertion) }
    if mark.first("w:del") != nil { tally.add(.deletion) }
    return mark.first("w:del") != nil || mark.first("w:moveFrom") != nil || mark.first("w:vanish")?.isOn == true
  }
}
