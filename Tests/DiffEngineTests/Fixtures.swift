import DiffEngine
import Normalizer
import StatementModel

/// A text of which every line is one clause.
func text(_ lines: [String], language: Language = .chinese, id: String = "text") -> StatementText {
  let scalars = lines.joined(separator: "\n").unicodeScalars
  let extracted = ExtractedText(scalars: Array(scalars), decoder: "utf-8", sourceSHA256: "")
  return LineUnits(extracted, id: id, language: language).text
}

/// Compares two lists of clauses.
func compare(_ old: [String], _ new: [String], language: Language = .chinese) -> Comparison {
  DiffEngine().compare(Pair(old: text(old, language: language), new: text(new, language: language)))
}

extension Comparison {
  /// The correspondences as readers of alignments write them: `1-1 reworded`, `2-2,3 split+reworded`, `4-∅ removed`.
  var notation: [String] {
    correspondences.map { correspondence in
      let sides = [correspondence.old, correspondence.new].map { side in
        side.isEmpty ? "∅" : side.map { String($0 + 1) }.joined(separator: ",")
      }
      return sides.joined(separator: "-") + " " + correspondence.changes.map(\.rawValue).joined(separator: "+")
    }
  }
}

extension [Edit] {
  /// The redline in plain marks; editorial steps stand in `⟨old→new⟩`.
  var redline: String {
    map { edit in
      if edit.operation == .equal { return edit.old }
      if edit.isEditorial { return "⟨\(edit.old)→\(edit.new)⟩" }
      return (edit.old.isEmpty ? "" : "[-\(edit.old)-]") + (edit.new.isEmpty ? "" : "{+\(edit.new)+}")
    }.joined()
  }
}
