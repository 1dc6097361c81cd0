import StatementModel

/// Gives blocks and clauses their ids, each only once in a text.
struct IDRegister {
  private var used: Set<String> = []
  private var repeats: [String: Int] = [:]
  private var paragraphs: [String: Int] = [:]
  private var elements: [String: String] = [:]
  private let shapes: [LabelShape]

  init(shapes: [LabelShape]) { self.shapes = shapes }

  /// The id of a block.
  mutating func blockID(_ draft: Draft) -> String {
    switch draft.role {
    case .title, .dateline, .agency, .frontMatter, .annotation, .residue: return unique(draft.role.rawValue)
    default: break
    }
    let element = element(draft)
    if draft.role == .heading, draft.isNumbered { return unique(joined(element, "heading")) }
    paragraphs[element, default: 0] += 1
    return unique(joined(element, "p_\(paragraphs[element, default: 1])"))
  }

  /// The ids of the clauses of the block `block`; a title, dateline or agency line of one clause is called like its block.
  func clauseIDs(_ block: String, _ draft: Draft) -> [String] {
    let isLine = [.title, .dateline, .agency].contains(draft.role)
    if isLine, draft.sentences.count == 1 { return [block] }
    return draft.sentences.indices.map { "\(block)__c_\($0 + 1)" }
  }

  /// The id of the innermost element that the block stands under; a label that comes again gets `-2`.
  private mutating func element(_ draft: Draft) -> String {
    var path = draft.path
    if let through = path.lastIndex(where: { shapes[$0.shape].runsThrough }) { path.removeSubrange(..<through) }
    let own = path.map { "\(shapes[$0.shape].idName)_\($0.component)" }.joined(separator: "__")
    guard draft.isNumbered, let last = path.last else { return elements[own] ?? own }
    let parent = path.dropLast().map { "\(shapes[$0.shape].idName)_\($0.component)" }.joined(separator: "__")
    let name = joined(elements[parent] ?? parent, "\(shapes[last.shape].idName)_\(last.component)")
    elements[own] = unique(name)
    return elements[own] ?? own
  }

  private func joined(_ element: String, _ part: String) -> String { element.isEmpty ? part : "\(element)__\(part)" }

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
