import StatementModel

/// The same as lines of plain text, for formats that have no table for it.
struct ProvenanceLines {
  /// One line a fact: `old SHA-256 of the source: …`.
  let lines: [String]

  init(_ texts: Pair<StatementText>, _ provenance: Provenance, words: Catalogue) {
    let rows = ProvenanceRow.rows([texts.old, texts.new], provenance, words: words)
    let facts = [words.old, words.new].enumerated().flatMap { side, name in
      rows.map { "\(name) \($0.name): \($0.values[side] ?? words.unknown)" }
    }
    lines = facts + ProvenanceRow.makers(provenance, words: words).map { "\($0.name): \($0.value)" }
  }
}
