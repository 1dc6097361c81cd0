/// Takes the text out of the body of an ODT document, paragraph by paragraph.
struct OpenDocumentStory {
  /// The text so far.
  var text = OfficeText()
  /// What happened so far.
  var tally = OfficeTally()
  let styles: OpenDocumentStyles
  private var labels: OpenDocumentLabels
  /// The blank that white space of the paragraph became, if more characters follow.
  var hasPendingBlank = false
  /// Text boxes that are anchored in the paragraph which is being read.
  var boxes: [XMLElement] = []

  init(styles: OpenDocumentStyles) {
    self.styles = styles
    labels = OpenDocumentLabels(styles: styles)
  }

  /// Elements that hold blocks and say nothing themselves; templates of indexes are not among them.
  private static let containers: Set<String> = [
    "text:table-of-content", "text:illustration-index", "text:table-index", "text:object-index", "text:user-index",
    "text:alphabetical-index", "text:bibliography", "text:index-body", "text:index-title", "table:table",
    "table:table-header-rows", "table:table-rows", "table:table-row-group", "table:table-row", "table:table-cell",
    "office:text", "draw:text-box",
  ]

  /// Reads the body.
  mutating func read(_ body: XMLElement) { blocks(of: body, in: nil) }

  private mutating func blocks(of container: XMLElement, in list: OpenDocumentLabels.List?) {
    for element in container.elements {
      switch element.name {
      case "text:p": paragraph(element, label: nil)
      case "text:h": paragraph(element, label: list == nil ? labels.heading(element) : nil)
      case "text:list": read(list: element, in: list)
      case "text:numbered-paragraph":
        for child in element.elements { paragraph(child, label: labels.numbered(element)) }
      case "text:section":
        if element["display"] == "none" { hide(element) } else { blocks(of: element, in: list) }
      case "text:tracked-changes": count(changes: element)
      case "table:covered-table-cell": hide(element)
      case _ where element.name.hasPrefix("draw:") && element.name != "draw:text-box":
        drawing(element)
        readBoxes()
      case _ where Self.containers.contains(element.name): blocks(of: element, in: nil)
      default: continue
      }
    }
  }

  /// Reads a list; the first paragraph of each item bears its label.
  private mutating func read(list element: XMLElement, in outer: OpenDocumentLabels.List?) {
    let list = labels.open(element, in: outer)
    for item in element.elements where item.name == "text:list-item" || item.name == "text:list-header" {
      var rest = item
      if item.name == "text:list-item", let first = item.elements.first, ["text:p", "text:h"].contains(first.name) {
        paragraph(first, label: labels.next(in: list, start: item["start-value"].flatMap { Int($0) }))
        rest.children = item.elements.dropFirst().map { .element($0) }
      }
      blocks(of: rest, in: list)
    }
  }

  private mutating func paragraph(_ element: XMLElement, label: OpenDocumentLabels.Label?) {
    if let label {
      tally.add(.label)
      if label.isUnknown { tally.add(.unknownFormat) }
    }
    inline(of: element, isHidden: styles.hides(element["style-name"]))
    hasPendingBlank = false
    text.label(label?.text ?? "")
    text.endParagraph()
    readBoxes()
  }

  /// Reads the text boxes that were anchored in what came before.
  private mutating func readBoxes() {
    let anchored = boxes
    boxes = []
    for box in anchored { blocks(of: box, in: nil) }
  }

  private mutating func count(changes: XMLElement) {
    for region in changes.all("text:changed-region") {
      if region.first("text:insertion") != nil { tally.add(.insertion) }
      if region.first("text:deletion") != nil { tally.add(.deletion) }
    }
  }

  /// Counts the characters of what is not shown.
  mutating func hide(_ element: XMLElement) { tally.add(.hidden, element.text.unicodeScalars.count) }
}
