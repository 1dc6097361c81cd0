import StatementModel

/// Writes numbered blocks as a hierarchy: each step of an id is an element, opened where its first block stands.
struct AKNTree {
  private let text: StatementText
  /// The steps that are open, outermost first: their ids.
  private var open: [(id: String, name: StaticString)] = []
  /// The ids that were given away; a section that is taken up again gets another.
  private var used: Set<String> = []

  init(_ text: StatementText) { self.text = text }

  /// Writes a block into the elements that its id names.
  mutating func write(_ block: Block, _ xml: inout XMLWriter) {
    let steps = block.id.components(by: "__")
    let isParagraph = steps.last?.hasPrefix("p_") == true
    let containers = isParagraph || !block.label.isEmpty && steps.count > 0 ? steps.dropLast(isParagraph ? 1 : 0) : []
    enter(Array(containers), block, &xml)
    if !isParagraph, !containers.isEmpty, block.role == .heading { return }
    writeLeaf(block, eID: isParagraph || containers.isEmpty ? block.id : block.id + "__text", &xml)
  }

  /// Ends all that is open; a body without anything gets an empty paragraph, since the format asks for one.
  mutating func end(_ xml: inout XMLWriter) {
    if used.isEmpty { xml.literal("<p/>") }
    close(to: 0, &xml)
  }

  private mutating func enter(_ steps: [String], _ block: Block, _ xml: inout XMLWriter) {
    let ids = steps.indices.map { steps[...$0].joined(separator: "__") }
    let kept = zip(ids, open).prefix { $0 == $1.id }.count
    close(to: kept, &xml)
    for (index, id) in ids.enumerated().dropFirst(kept) {
      let kind = steps[index].prefix { $0 != "_" }
      let name = Self.element(kind)
      var attributes: [XMLAttribute] = [("eId", unique(id))]
      if "\(name)" == "hcontainer" { attributes.append(("name", String(kind))) }
      xml.open(name, attributes)
      open.append((id, name))
      if index == ids.count - 1, !block.label.isEmpty { writeHead(block, isOwn: id == block.id, &xml) }
    }
  }

  /// The label of a section, and its heading where its block is one.
  private func writeHead(_ block: Block, isOwn: Bool, _ xml: inout XMLWriter) {
    xml.element("num", text: VisibleText.line(block.label))
    if isOwn, block.role == .heading, !block.clauses.isEmpty {
      xml.element("heading") { Self.writeWording(of: block, in: text, &$0) }
    }
  }

  private mutating func writeLeaf(_ block: Block, eID: String, _ xml: inout XMLWriter) {
    let isPlain = block.role != .heading
    var attributes: [XMLAttribute] = [("eId", unique(eID))]
    if !isPlain { attributes.append(("name", block.role.rawValue)) }
    xml.element(isPlain ? "paragraph" : "hcontainer", attributes) { xml in
      xml.element("content") { xml in
        xml.element("p") { Self.writeWording(of: block, in: text, &$0) }
      }
    }
    xml.literal("\n")
  }

  private mutating func close(to count: Int, _ xml: inout XMLWriter) {
    while open.count > count { xml.close(open.removeLast().name) }
  }

  private mutating func unique(_ id: String) -> String {
    var (name, number) = (Self.eID(id), 2)
    while !used.insert(name).inserted {
      name = "\(Self.eID(id))--\(number)"
      number += 1
    }
    return name
  }

  /// An id as it may stand in an `eId`: without blanks, and what cannot be seen as tokens.
  static func eID(_ id: String) -> String { VisibleText.withBlanks(id) }

  /// Writes the sentences of a block with what stands between them; each under its id, unless the block has the same.
  static func writeWording(of block: Block, in text: StatementText, _ xml: inout XMLWriter) {
    var place = block.labelRange?.end ?? block.range.start
    for clause in block.clauses {
      let before = ScalarRange(place, max(place, clause.range.start))
      if clause != block.clauses.first { xml.write(VisibleText.keepingBlanks(text[before])) }
      let wording = VisibleText.keepingBlanks(text[clause.range])
      if clause.id == block.id {
        xml.write(wording)
      } else {
        xml.element("span", [("eId", eID(clause.id))], text: wording)
      }
      place = clause.range.end
    }
    if block.clauses.isEmpty { xml.write(VisibleText.keepingBlanks(text[block.range])) }
  }

  /// The hierarchical element for a kind of step.
  private static func element(_ kind: some StringProtocol) -> StaticString {
    switch kind {
    case "part": "part"
    case "chp": "chapter"
    case "sec": "section"
    case "art": "article"
    case "para": "paragraph"
    case "item", "point": "point"
    case "sub": "subparagraph"
    case "dash": "indent"
    default: "hcontainer"
    }
  }
}

extension String {
  /// The parts between occurrences of an ASCII separator.
  fileprivate func components(by separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
