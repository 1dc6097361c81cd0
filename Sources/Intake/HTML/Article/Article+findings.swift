import StatementModel

extension Article {
  /// How much of what was left out a finding quotes, in characters.
  static let quoted = 24

  /// One finding for each kind of what was left out, so that nobody takes the text for the whole page.
  ///
  /// `read` says in which kinds the day and the source of publication were read.
  func findings(read: [Furniture: [String]]) -> [Finding] {
    var findings = Furniture.allCases.compactMap { kind -> Finding? in
      let left = omitted.filter { $0.kind == kind }.map(\.block)
      guard let first = left.first else { return nil }
      let length = left.reduce(0) { $0 + $1.length }
      let paragraphs = left.count == 1 ? "1 paragraph" : "\(left.count) paragraphs"
      let characters = length == 1 ? "1 character" : "\(length) characters"
      let told = read[kind].map { "; it tells the \($0.joined(separator: " and the "))" } ?? ""
      return Finding(
        .repair,
        "Left out as \(kind.description): \(paragraphs), \(characters), beginning “\(Self.opening(first))”\(told)")
    }
    if !isRecognised {
      findings.append(Finding(.repair, "No article was recognised in the page, so all that it shows was kept"))
    }
    return findings
  }

  private static func opening(_ block: PageBlock) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: block.text.prefix(quoted).map { $0.properties.isWhitespace ? " " : $0 })
    return String(view) + (block.text.count > quoted ? "…" : "")
  }
}
