import StatementModel

/// Gives blocks and clauses their ids, each only once in a text.
struct IDRegister {
  private var used: Set<String> = []
  private var repeats: [String: Int] = [:]
  private var paragraphs: [String: Int] = [:]
  private var elements: [String: String] = [:]
  private let shapes: [LabelShape]
  /// The element of the block before, which most blocks share, with its path and the paragraphs under it so far.
  private var latest: (path: [Outline.Element], element: String, paragraphs: Int)?

  /// Creates a register; `count` is how many blocks there will be, about.
  init(shapes: [LabelShape], count: Int) {
    self.shapes = shapes
    used.reserveCapacity(count)
  }

  /// The id of a block.
  mutating func blockID(_ draft: Draft) -> String {
    switch draft.role {
    case .title, .dateline, .agency, .frontMatter, .annotation, .residue: return unique(draft.role.rawValue)
    default: break
    }
    let element = element(draft)
    if draft.role == .heading, draft.isNumbered { return unique(joined(element, "heading")) }
    latest?.paragraphs += 1
    return unique(joined(element, "p_" + String(latest?.paragraphs ?? 1)))
  }

  /// The ids of the clauses of the block `block`; a title, dateline or agency line of one clause is called like its block.
  func clauseIDs(_ block: String, _ draft: Draft) -> [String] {
    let isLine = [.title, .dateline, .agency].contains(draft.role)
    if isLine, draft.sentences.count == 1 { return [block] }
    return draft.sentences.indices.map { block + Self.ending($0 + 1) }
  }

  private static func ending(_ number: Int) -> String {
    number < endings.count ? endings[number] : "__c_" + String(number)
  }

  /// Made once, since most blocks have no more clauses than these.
  private static let endings = (0..<10).map { "__c_" + String($0) }

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
    let own = name(path)
    guard draft.isNumbered, let last = path.last else { return elements[own] ?? own }
    let parent = name(path.dropLast())
    let id = unique(joined(elements[parent] ?? parent, name([last])))
    elements[own] = id
    return id
  }

  private func name(_ path: some Sequence<Outline.Element>) -> String {
    path.reduce(into: "") { name, element in
      if !name.isEmpty { name += "__" }
      name += shapes[element.shape].idName
      name += "_"
      name += element.component
    }
  }

  private func joined(_ element: String, _ part: String) -> String { element.isEmpty ? part : element + "__" + part }

  private mutating func unique(_ id: String) -> String {
    guard !used.insert(id).inserted else { return id }
    var number = repeats[id, default: 1]
    var candidate: String
    repeat {
      number += 1
      candidate = "\(id)-\(number)"
    } while !used.insert(candidate).inserted
    repeats[id] = number
    return candidate
  }
}
