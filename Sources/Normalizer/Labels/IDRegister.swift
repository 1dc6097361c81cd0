import StatementModel

/// Gives blocks and clauses their ids, each only once in a text.
struct IDRegister {
  private var table: IDTable
  /// The entries of the elements, by the numbers of these.
  private var known: [Int?] = []
  /// The elements that blocks of their own gave ids.
  private var named: [Outline.Element] = []
  private let shapes: [LabelShape]
  /// The element of the block before, which most blocks share, with its entry.
  private var latest: (element: Outline.Element?, entry: Int)?
  /// The id of the latest block, of which those of its clauses are made, behind that of its element.
  private var text = IDText()
  /// The entry that `text` begins with the id of, and how long that is.
  private var written: (entry: Int, length: Int)?

  /// Creates a register; `count` is how many blocks there will be, about.
  init(shapes: [LabelShape], count: Int) {
    self.shapes = shapes
    table = IDTable(count: count)
  }

  /// The id of a block.
  mutating func blockID(_ draft: Draft) -> String {
    switch draft.role {
    case .title, .dateline, .agency, .frontMatter, .annotation, .residue: return line(draft.role.rawValue)
    default: break
    }
    let own = entry(draft)
    if draft.role == .heading, draft.isNumbered { return line(heading(of: table[own].id)) }
    table[own].paragraphs += 1
    if let written, written.entry == own {
      text.cut(to: written.length)
    } else {
      text.write(table[own].id)
      written = (own, text.count)
    }
    // Unique by its count: no other id ends so, since no element is called `p`.
    text.append(text.count == 0 ? "p_" : "__p_", table[own].paragraphs)
    return text.string
  }

  private func heading(of element: String) -> String { element.isEmpty ? "heading" : element + "__heading" }

  /// The id of the `number`-th clause of the latest block; a title, dateline or agency line of one clause is called like
  /// its block.
  func clauseID(_ number: Int, _ draft: Draft) -> String {
    let isLine = draft.role == .title || draft.role == .dateline || draft.role == .agency
    return isLine && draft.sentences.count == 1 ? text.string : text.string("__c_", number)
  }

  /// The id of a block that is not counted among the paragraphs of an element.
  private mutating func line(_ id: String) -> String {
    let place = table.unique(id)
    text.write(table[place].id)
    written = nil
    return table[place].id
  }

  /// The entry of the innermost element that the block stands under; a label that comes again gets `-2`.
  private mutating func entry(_ draft: Draft) -> Int {
    if let latest, !draft.isNumbered, latest.element === draft.element { return latest.entry }
    let found: Int
    if draft.isNumbered, let own = draft.element { found = name(own) } else { found = entry(of: draft.element) }
    latest = (draft.element, found)
    return found
  }

  /// Gives an element its id, which a block of its own begins.
  private mutating func name(_ element: Outline.Element) -> Int {
    // In two steps, since finding the place may add it.
    let outer = enclosing(element).map { entry(of: $0) }
    let outerID = outer.map { table[$0].id } ?? ""
    let own = table.unique(joined(outerID, shapes[element.shape].idName, element.component))
    know(element, own)
    named.append(element)
    return own
  }

  /// The entry of an element; one without a block of its own, as in a table of contents, is called like the latest of the
  /// same numbers, or by these.
  private mutating func entry(of element: Outline.Element?) -> Int {
    guard let element else { return table.place(of: "") }
    if element.number < known.count, let entry = known[element.number] { return entry }
    let name = numbers(element)
    let namesake = named.last { numbers($0) == name }
    let found = namesake.flatMap { known[$0.number] } ?? table.place(of: name)
    know(element, found)
    return found
  }

  private mutating func know(_ element: Outline.Element, _ entry: Int) {
    let missing = element.number + 1 - known.count
    if missing > 0 { known.append(contentsOf: repeatElement(nil, count: missing)) }
    known[element.number] = entry
  }

  /// The element that an id names before this one; numbers that run through enclosing elements need none.
  private func enclosing(_ element: Outline.Element) -> Outline.Element? {
    shapes[element.shape].runsThrough ? nil : element.enclosing
  }

  /// What an element is called by the numbers of its labels alone.
  private func numbers(_ element: Outline.Element) -> String {
    joined(enclosing(element).map(numbers) ?? "", shapes[element.shape].idName, element.component)
  }

  private func joined(_ outer: String, _ part: String, _ component: String) -> String {
    var id = ""
    id.reserveCapacity(outer.utf8.count + part.utf8.count + component.utf8.count + 3)
    if !outer.isEmpty {
      id += outer
      id += "__"
    }
    id += part
    id += "_"
    id += component
    return id
  }
}
