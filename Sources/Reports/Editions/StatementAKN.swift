public import StatementModel

/// One text as a `<statement>` of Akoma Ntoso 3.0 (OASIS LegalDocML), its numbering as hierarchy, its ids as `eId`.
public struct StatementAKN: Sendable {
  /// Why a text cannot be written.
  public enum Failure: Error, Sendable {
    /// The format asks for a day of issue, and none is known.
    case noDate
  }

  private let provenance: Provenance

  /// Creates a report.
  public init(provenance: Provenance = Provenance()) { self.provenance = provenance }

  /// The file; throws for a text whose day of issue is not known, since the format has no way to leave it out.
  public func rendered(_ text: StatementText) throws(Failure) -> String {
    guard let date = text.metadata.date?.value, date.day != nil else { throw .noDate }
    var xml = XMLWriter()
    xml.open("akomaNtoso", [("xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0")])
    xml.open("statement", [("name", "statement")])
    AKNMetadata(text: text, date: date, provenance: provenance).write(&xml)
    let parts = AKNParts(text)
    writeBlocks(parts.preface, of: text, in: "preface", &xml)
    writeBlocks(parts.preamble, of: text, in: "preamble", &xml)
    xml.open("mainBody")
    var tree = AKNTree(text)
    for block in parts.body { tree.write(block, &xml) }
    tree.end(&xml)
    xml.close("mainBody")
    writeBlocks(parts.conclusions, of: text, in: "conclusions", &xml)
    xml.close("statement")
    xml.close("akomaNtoso")
    xml.literal("\n")
    return xml.text
  }

  private func writeBlocks(
    _ blocks: ArraySlice<Block>, of text: StatementText, in name: StaticString, _ xml: inout XMLWriter
  ) {
    guard !blocks.isEmpty else { return }
    xml.element(name) { xml in
      for block in blocks {
        xml.element("p", [("eId", AKNTree.eID(block.id))]) { xml in
          if block.role == .title {
            xml.element("docTitle") { AKNTree.writeWording(of: block, in: text, &$0) }
          } else {
            AKNTree.writeWording(of: block, in: text, &xml)
          }
        }
      }
    }
    xml.literal("\n")
  }
}
