import StatementModel

/// Where a text comes from, as every report says it.
struct ProvenanceRow {
  /// What it is about.
  let name: String
  /// By text: what is known; nil where nothing is.
  let values: [String?]

  /// The rows about some texts, the same in every format.
  static func rows(_ texts: [StatementText], _ provenance: Provenance, words: Catalogue) -> [ProvenanceRow] {
    let facts: [(String, (StatementText) -> String?)] = [
      (words.identifier, { $0.id }),
      (words.title, { $0.metadata.title?.value }),
      (words.date, { $0.metadata.date?.value.description }),
      (words.citation, { Citation($0).cable }),
      (words.languageName, { $0.metadata.language.value.rawValue }),
      (words.sourceAddress, { $0.metadata.sourceAddress?.value }),
      (words.captured, { $0.metadata.captured?.value.description }),
      (words.checksum, { $0.extracted.sourceSHA256 }),
      (words.decoder, { $0.extracted.decoder }),
    ]
    let rows = facts.map { name, value in
      ProvenanceRow(name: name, values: texts.map { value($0).map(VisibleText.line) })
    }
    let commits = texts.indices.map { provenance.commits.indices.contains($0) ? provenance.commits[$0] : nil }
    return rows + [ProvenanceRow(name: words.corpusCommit, values: commits)]
  }

  /// What made the report; only what is known.
  static func makers(_ provenance: Provenance, words: Catalogue) -> [(name: String, value: String)] {
    let all = [
      (words.normaliserVersion, provenance.normaliserVersion), (words.toolVersion, provenance.toolVersion),
      (words.command, provenance.command),
    ]
    return all.compactMap { name, value in value.map { (name, VisibleText.line($0)) } }
  }
}
