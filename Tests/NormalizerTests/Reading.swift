import StatementModel

@testable import Normalizer

/// A text cut by the normaliser; `language` overrides recognition.
func read(_ text: String, _ language: Language? = nil) -> StatementText {
  let extracted = ExtractedText(scalars: Array(text.unicodeScalars), decoder: "utf-8", sourceSHA256: "")
  return Normalizer().normalize(extracted, id: "t", language: language)
}

extension StatementText {
  /// The notation of the tests: one block a line, its label in «», every clause in ⟦⟧, line ends in it as ⏎.
  var marked: String {
    blocks.map { block in
      let clauses = block.clauses.map { "⟦\(self[$0.range].replacing("\r\n", with: "⏎").replacing("\n", with: "⏎"))⟧" }
      return (block.label.isEmpty ? "" : "«\(block.label)»") + clauses.joined()
    }.joined(separator: "\n")
  }

  /// What a copy of the text in another typography must share with it.
  var skeleton: [String] {
    blocks.map { block in
      let clauses = block.clauses.map { "\($0.id)[\($0.items.count)]" }.joined(separator: " ")
      return "\(block.id) \(block.path.joined(separator: "/")) \(block.role.rawValue): \(clauses)"
    }
  }

  /// The roles of the blocks in order.
  var roles: [Role] { blocks.map(\.role) }

  /// How often a category of finding occurs.
  func count(_ category: Finding.Category) -> Int { findings.count { $0.category == category } }
}
