import StatementModel

/// What critical editions in TEI P5 have in common: the header with its witnesses, and the apparatus by parallel
/// segmentation (TEI P5 Guidelines, 12.2.3).
struct TEIWriter {
  /// A text of the edition.
  struct Witness {
    /// Its name in the file, an XML id.
    let id: String
    /// The text.
    let text: StatementText
    /// The commit of the corpus that it stands in.
    let commit: String?
  }

  /// The XML so far.
  var xml = XMLWriter()
  let witnesses: [Witness]

  /// Writes the whole file; `body` writes the inside of the body.
  mutating func write(title: String, _ provenance: Provenance, _ body: (inout TEIWriter) -> Void) {
    xml.open("TEI", [("xmlns", "http://www.tei-c.org/ns/1.0")])
    writeHeader(title, provenance)
    xml.open("text")
    xml.open("body")
    body(&self)
    xml.close("body")
    xml.close("text")
    xml.close("TEI")
    xml.literal("\n")
  }

  private mutating func writeHeader(_ title: String, _ provenance: Provenance) {
    let makers = ProvenanceRow.makers(provenance, words: .english)
    xml.element("teiHeader") { xml in
      xml.element("fileDesc") { xml in
        xml.element("titleStmt") { $0.element("title", text: VisibleText.line(title)) }
        xml.element("publicationStmt") { xml in
          if makers.isEmpty { xml.element("p", text: "tifa") }
          for (name, value) in makers { xml.element("p", text: "\(name): \(value)") }
        }
        xml.element("sourceDesc") { xml in
          xml.element("listWit") { xml in for witness in witnesses { Self.write(witness, &xml) } }
        }
      }
      xml.element("encodingDesc") { xml in
        xml.empty("variantEncoding", [("method", "parallel-segmentation"), ("location", "internal")])
      }
    }
    xml.literal("\n")
  }

  private static func write(_ witness: Witness, _ xml: inout XMLWriter) {
    let provenance = Provenance(commits: [witness.commit])
    let facts = ProvenanceRow.rows([witness.text], provenance, words: .english).compactMap { row in
      row.values[0].map { "\(row.name): \($0)" }
    }
    xml.element("witness", [("xml:id", witness.id)] + tag(witness.text)) { xml in
      xml.write(facts.joined(separator: "; "))
    }
  }

  /// The language of a text as an attribute.
  static func tag(_ text: StatementText) -> [XMLAttribute] {
    let tag = text.metadata.language.value.htmlTag
    guard !tag.isEmpty else { return [] }
    return [("xml:lang", tag)]
  }

  /// Writes a place where the witnesses differ; equal readings stand together, one that has nothing is empty.
  mutating func app(_ readings: [(witnesses: [String], text: String)]) {
    xml.element("app") { xml in
      for reading in readings {
        let pointers = reading.witnesses.map { "#" + $0 }.joined(separator: " ")
        let names: [XMLAttribute] = [("wit", pointers)]
        if reading.text.isEmpty { xml.empty("rdg", names) } else { xml.element("rdg", names, text: reading.text) }
      }
    }
  }
}
