import StatementModel

/// Where the clauses of one text stand, in words short enough for a margin, such as `七（三） p2 c1`.
struct Places {
  /// A landmark: a numbered section or a heading.
  struct Section: Equatable {
    /// The label as written, such as `七、`; empty for a heading without one.
    var label: String
    /// The heading's wording; empty where the section has none.
    var heading: String
    /// The first part of the number path; nil for a heading outside the numbering.
    var number: String?

    /// Label and heading on one line.
    var line: String { [label, heading].filter { !$0.isEmpty }.joined(separator: " ") }
  }

  /// The landmarks, in order.
  private(set) var sections: [Section] = []
  /// By clause: its place.
  private(set) var names: [String] = []
  /// By clause: the landmark it stands under, if any.
  private(set) var sectionIndices: [Int?] = []

  private var labels: [[String]: String] = [:]
  private var paragraphs: [String: Int] = [:]

  /// Reads the places of all clauses of a text.
  init(_ text: StatementText, words: Catalogue) {
    for block in text.blocks {
      enterSection(block, text)
      let name = paragraphName(block, words)
      for index in block.clauses.indices {
        names.append(block.clauses.count > 1 ? "\(name) \(words.sentenceLetter)\(index + 1)" : name)
        sectionIndices.append(stands(inLastSection: block) ? sections.count - 1 : nil)
      }
    }
  }

  /// Whether a block belongs under the last landmark: a paragraph after the numbered part has left it.
  private func stands(inLastSection block: Block) -> Bool {
    guard let last = sections.last, !Self.isOutside(block) else { return false }
    return block.path.first == last.number
  }

  private mutating func enterSection(_ block: Block, _ text: StatementText) {
    if !block.label.isEmpty, !names(block.path, alreadyAs: block) { labels[block.path] = Self.trimmed(block.label) }
    let isHeading = block.role == .heading
    guard isHeading || (!block.path.isEmpty && block.path.first != sections.last?.number) else { return }
    let heading = isHeading ? block.clauses.map { VisibleText.line(text[$0.range]) }.joined(separator: " ") : ""
    let ownLabel = block.path.count <= 1 || isHeading ? VisibleText.line(block.label) : ""
    sections.append(Section(label: ownLabel, heading: heading, number: block.path.first))
  }

  /// Whether a bullet takes no number of its own: its path is the section's, which has a label already.
  private func names(_ path: [String], alreadyAs block: Block) -> Bool {
    labels[path] != nil
      && !block.label.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  private mutating func paragraphName(_ block: Block, _ words: Catalogue) -> String {
    let isOutside = Self.isOutside(block)
    let stem = isOutside ? words.role(block.role) : numbering(block.path)
    // A heading with a number is the number's own line; paragraphs are counted after it, as in the ids.
    if block.role == .heading, !block.label.isEmpty { return stem }
    let count = paragraphs[stem, default: 0] + 1
    paragraphs[stem] = count
    if isOutside && count == 1 { return stem }
    return stem.isEmpty ? "\(words.paragraphLetter)\(count)" : "\(stem) \(words.paragraphLetter)\(count)"
  }

  /// The labels along a number path; where a level was never labelled, its number.
  private func numbering(_ path: [String]) -> String {
    path.indices.reduce("") { name, level in
      let label = labels[Array(path[...level])] ?? VisibleText.line(path[level])
      let needsGap = !name.isEmpty && label.unicodeScalars.first != "（" && label.unicodeScalars.first != "("
      return name + (needsGap ? " " : "") + label
    }
  }

  /// Whether a block is named by what it is, since it stands outside the body.
  private static func isOutside(_ block: Block) -> Bool {
    switch block.role {
    case .title, .frontMatter, .dateline, .agency, .annotation, .residue: true
    case .salutation, .heading, .preamble, .operative, .instrumentsList, .closing: false
    }
  }

  /// A label without the mark that sets it off from the text: `七` for `七、`.
  private static func trimmed(_ label: String) -> String {
    var scalars = Array(VisibleText.line(label).unicodeScalars)
    while let last = scalars.last, "、.．:：,，".unicodeScalars.contains(last) { scalars.removeLast() }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
