public import DiffEngine
import StatementModel

/// A comparison as a critical apparatus in TEI P5, by parallel segmentation: a block for each correspondence, in the order
/// of the new text, with its wording in common and its readings.
///
/// The readings of a witness in a block, with what is common, are its clauses; `n` has their ids.
public struct ComparisonTEI: ComparisonReport {
  private let provenance: Provenance

  /// Creates a report.
  public init(provenance: Provenance = Provenance()) { self.provenance = provenance }

  /// Writes the report of a comparison to `output`.
  public func render(_ comparison: Comparison, to output: inout some TextOutputStream) {
    let commits = provenance.commits
    let texts = [("old", comparison.texts.old), ("new", comparison.texts.new)]
    var tei = TEIWriter(
      witnesses: texts.enumerated().map { index, text in
        .init(id: text.0, text: text.1, commit: commits.indices.contains(index) ? commits[index] : nil)
      })
    let title = "\(comparison.texts.old.id) → \(comparison.texts.new.id)"
    tei.write(title: title, provenance) { tei in
      for correspondence in comparison.correspondences { Self.write(correspondence, comparison, &tei) }
      if comparison.correspondences.isEmpty { tei.xml.literal("<p/>") }
    }
    output.write(tei.xml.text)
  }

  private static func write(_ correspondence: Correspondence, _ comparison: Comparison, _ tei: inout TEIWriter) {
    let ids = comparison.ids(of: correspondence)
    let names = [("old", ids.old), ("new", ids.new)].filter { !$0.1.isEmpty }.map { name, ids in
      "\(name): \(ids.map(VisibleText.line).joined(separator: " "))"
    }.joined(separator: "; ")
    let further = correspondence.also.map(\.rawValue).joined(separator: ".")
    var attributes: [XMLAttribute] = [("type", correspondence.change.rawValue), ("n", names)]
    if !further.isEmpty { attributes.append(("subtype", further)) }
    let text = correspondence.new.isEmpty ? comparison.texts.old : comparison.texts.new
    tei.xml.open("ab", attributes + TEIWriter.tag(text))
    for edit in correspondence.edits {
      let (old, new) = (VisibleText.keepingBlanks(edit.old), VisibleText.keepingBlanks(edit.new))
      if edit.operation == .equal { tei.xml.write(new) } else { tei.app([(["old"], old), (["new"], new)]) }
    }
    tei.xml.close("ab")
    tei.xml.literal("\n")
  }
}
