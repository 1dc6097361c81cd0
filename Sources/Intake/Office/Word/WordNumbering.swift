/// The lists of a DOCX document (ECMA-376 part 1, 17.9): what its numbers look like.
struct WordNumbering {
  /// A list as paragraphs refer to it.
  struct List {
    /// The definition whose count it shares with other lists.
    let definition: String
    /// The levels with this list's own changes.
    let levels: [Int: ListLevel]
    /// Numbers that its levels begin with when the list is first used.
    let starts: [Int: Int]
  }

  private var lists: [String: List] = [:]

  /// Reads the part; an absent part is no lists.
  init(_ part: XMLElement?) {
    guard let part else { return }
    var definitions: [String: XMLElement] = [:]
    for definition in part.all("w:abstractNum") { definitions[definition["abstractNumId"] ?? ""] = definition }
    for list in part.all("w:num") {
      guard let id = list["numId"], let name = list.first("w:abstractNumId")?["val"] else { continue }
      lists[id] = Self.list(list, name: name, levels: Self.levels(definitions[name], in: part, definitions))
    }
  }

  /// The list of a number; nil where there is none, as for 0, which takes a paragraph out of its list.
  func list(_ id: String?) -> List? { id.flatMap { $0 == "0" ? nil : lists[$0] } }

  private static func list(_ element: XMLElement, name: String, levels: [Int: ListLevel]) -> List {
    var levels = levels
    var starts: [Int: Int] = [:]
    for override in element.all("w:lvlOverride") {
      guard let place = override["ilvl"].flatMap({ Int($0) }) else { continue }
      if let level = override.first("w:lvl") { levels[place] = ListLevel(word: level) }
      starts[place] = override.first("w:startOverride")?["val"].flatMap { Int($0) }
    }
    return List(definition: name, levels: levels, starts: starts)
  }

  /// The levels of a definition, or of the definition that carries the list style which it names.
  private static func levels(
    _ definition: XMLElement?, in part: XMLElement, _ definitions: [String: XMLElement]
  ) -> [Int: ListLevel] {
    var source = definition
    if let style = definition?.first("w:numStyleLink")?["val"] {
      source = definitions.values.first { $0.first("w:styleLink")?["val"] == style } ?? definition
    }
    let levels = (source?.all("w:lvl") ?? []).compactMap { level in
      level["ilvl"].flatMap { Int($0) }.map { ($0, ListLevel(word: level)) }
    }
    return Dictionary(levels, uniquingKeysWith: { first, _ in first })
  }
}

extension ListLevel {
  /// Reads `w:lvl`.
  init(word element: XMLElement) {
    start = element.first("w:start")?["val"].flatMap { Int($0) } ?? 0
    let alternative = element.first("mc:AlternateContent", "mc:Fallback", "w:numFmt")
    let name = (element.first("w:numFmt") ?? alternative)?["val"] ?? "decimal"
    isUnknown = NumberFormat(word: name) == nil
    format = NumberFormat(word: name) ?? .decimal
    template = element.first("w:lvlText")?["val"] ?? ""
    suffix = ["space": " ", "nothing": ""][element.first("w:suff")?["val"] ?? "tab"] ?? "\t"
    restart = element.first("w:lvlRestart")?["val"].flatMap { Int($0) }
    isLegal = element.first("w:isLgl")?.isOn ?? false
    style = element.first("w:pStyle")?["val"]
  }
}
