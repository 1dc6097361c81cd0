import StatementModel

/// What Akoma Ntoso asks to know of a text: work, expression and manifestation (FRBR), and what made the file.
struct AKNMetadata {
  let text: StatementText
  let date: StatementDate
  let provenance: Provenance

  /// A code that ISO 3166-1 leaves to its users: a statement of two states is of no one country.
  private static let country = "xx"

  private var work: String { "/akn/\(Self.country)/statement/\(date)/\(name)" }

  /// The name of the text as a part of an address.
  private var name: String { PlainName.of(text.id, keeping: "-") }

  /// The language by ISO 639-2.
  private var language: String {
    switch text.metadata.language.value {
    case .chinese, .chineseTraditional: "zho"
    case .vietnamese: "vie"
    case .english: "eng"
    default: "und"
    }
  }

  func write(_ xml: inout XMLWriter) {
    xml.element("meta") { xml in
      xml.element("identification", [("source", "#tifa")]) { xml in
        let expression = "\(work)/\(language)@\(date)"
        writeLevel("FRBRWork", work, &xml) { $0.empty("FRBRcountry", [("value", Self.country)]) }
        writeLevel("FRBRExpression", expression, &xml) { $0.empty("FRBRlanguage", [("language", language)]) }
        writeLevel("FRBRManifestation", expression + ".akn", &xml) { $0.empty("FRBRformat", [("value", "akn")]) }
      }
      xml.element("references", [("source", "#tifa")]) { xml in
        xml.empty(
          "TLCOrganization", [("eId", "tifa"), ("href", "/akn/ontology/organization/tifa"), ("showAs", "tifa")])
        xml.empty(
          "TLCOrganization", [("eId", "parties"), ("href", "/akn/ontology/organization/parties"), ("showAs", parties)])
      }
      writeProvenance(&xml)
    }
    xml.literal("\n")
  }

  private var parties: String {
    let names = text.metadata.parties.map { VisibleText.line($0.value) }
    return names.isEmpty ? "parties" : names.joined(separator: ", ")
  }

  private func writeLevel(
    _ name: StaticString, _ address: String, _ xml: inout XMLWriter, _ body: (inout XMLWriter) -> Void
  ) {
    xml.element(name) { xml in
      xml.empty("FRBRthis", [("value", address + "/!main")])
      xml.empty("FRBRuri", [("value", address)])
      xml.empty("FRBRdate", [("date", date.description), ("name", "issued")])
      xml.empty("FRBRauthor", [("href", "#parties")])
      body(&xml)
    }
  }

  private func writeProvenance(_ xml: inout XMLWriter) {
    let facts =
      ProvenanceRow.rows([text], provenance, words: .english).compactMap { row in row.values[0].map { (row.name, $0) } }
      + ProvenanceRow.makers(provenance, words: .english).map { ($0.name, $0.value) }
    xml.element("proprietary", [("source", "#tifa")]) { xml in
      xml.element("tifa:provenance", [("xmlns:tifa", "urn:tifa:provenance")]) { xml in
        for (name, value) in facts { xml.element("tifa:fact", [("name", name)], text: value) }
      }
    }
  }
}
