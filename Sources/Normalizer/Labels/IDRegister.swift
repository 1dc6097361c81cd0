import StatementModel

/// Gives blocks and clauses their ids, each only once in a text.
struct IDRegister {
  /// How often each id was asked for, or came about otherwise.
  private var uses: [String: Int] = [:]
  private var paragraphs: [String: Int] = [:]
  private var elements: [String: String] = [:]
  private let shapes: [LabelShape]
  /// The id of the latest block, of which those of its clauses are made.
  private var block = IDText()
  /// The element of the block before, which most blocks share, with its path and the paragraphs under it so far.
  private var latest: (path: [Outline.Element], element: String, paragraphs: Int)?

  /// Creates a register; `count` is how many blocks there will be, about.
  init(shapes: [LabelShape], count: Int) {
    self.shapes = shapes
    uses.reserveCapacity(count)
  }

  /// The id of a block.
  mutating func blockID(_ draft: Draft) -> String {
    let id = newBlockID(draft)
    block.write(id)
    return id
  }

  private mutating func newBlockID(_ draft: Draft) -> String {
    switch draft.role {
    case .title, .dateline, .agency, .frontMatter, .annotation, .residue: return unique(draft.role.rawValue)
    default: break
    }
    let element = element(draft)
    if draft.role == .heading, draft.isNumbered { return unique(joined(element, "heading")) }
    latest?.paragraphs += 1
    // Unique by its count: no other id ends so, since no element is called `p`.
    block.write(element)
    return block.string(element.isEmpty ? "p_" : "__p_", latest?.paragraphs ?? 1)
  }

  /// The id of the `number`-th clause of the latest block; a title, dateline or agency line of one clause is called like
  /// its block.
  func clauseID(_ number: Int, _ draft: Draft) -> String {
    let isLine = draft.role == .title || draft.role == .dateline || draft.role == .agency
    return isLine && draft.sentences.count == 1 ? block.string : block.string("__c_", number)
  }

  /// The id of the innermost element that the block stands under; a label that comes again gets `-2`.
  private mutating func element(_ draft: Draft) -> String {
    if let latest, !draft.isNumbered, latest.path == draft.path { return latest.element }
    if let latest { paragraphs[latest.element] = latest.paragraphs }
    let element = newElement(draft)
    latest = (draft.path, element, paragraphs[element] ?? 0)
    return element
  }

  private mutating func newElement(_ draft: Draft) -> String {
    var path = draft.path[...]
    if let through = path.lastIndex(where: { shapes[$0.shape].runsThrough }) { path = path[through...] }
    guard draft.isNumbered, !path.isEmpty else {
      let own = name(path)
      return elements[own] ?? own
    }
    let (parent, last) = (name(path.dropLast()), name(path.suffix(1)))
    let id = unique(joined(parent.isEmpty ? parent : elements[parent] ?? parent, last))
    elements[joined(parent, last)] = id
    return id
  }

  private func name(_ path: some Sequence<Outline.Element>) -> String {
    path.reduce("") { joined($0, shapes[$1.shape].idName + "_" + $1.component) }
  }

  private func joined(_ element: String, _ part: String) -> String { element.isEmpty ? part : element + "__" + part }

  private mutating func unique(_ id: String) -> String {
    guard var number = uses.updateValue(1, forKey: id) else { return id }
    var candidate: String
    repeat {
      number += 1
      candidate = id + "-" + String(number)
    } while uses[candidate] != nil
    uses[candidate] = 1
    uses[id] = number
    return candidate
  }
}
