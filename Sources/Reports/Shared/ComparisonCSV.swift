public import DiffEngine
import StatementModel

/// A comparison as comma-separated values (RFC 4180): a row for each correspondence, unchanged ones included.
public struct ComparisonCSV: ComparisonReport {
  private let words = Catalogue.english

  /// Creates a report.
  public init() {}

  /// The heads of the columns; ids are parted by spaces, and the redline is `[-old-]{+new+}`.
  static let heads = [
    "change", "also", "old ids", "new ids", "old place", "new place", "old", "new", "redline", "pass", "score",
  ]

  /// Writes the report of a comparison to `output`, piece by piece.
  public func render(_ comparison: Comparison, to output: inout some TextOutputStream) {
    let places = comparison.texts.map { Places($0, words: words) }
    output.write(CSVLine.of(Self.heads))
    for correspondence in comparison.correspondences {
      output.write(CSVLine.of(fields(correspondence, comparison, places)))
    }
  }

  private func fields(_ correspondence: Correspondence, _ comparison: Comparison, _ places: Pair<Places>) -> [String] {
    let ids = comparison.ids(of: correspondence).map { $0.joined(separator: " ") }
    let redline = Redline(correspondence, in: comparison, showEditorial: false)
    let sides = Pair(old: redline.shown(.old), new: redline.shown(.new)).map { pieces in
      pieces.map { $0.isBoundary ? " ¶ " : $0.text }.joined()
    }
    return [
      correspondence.change.rawValue, correspondence.also.map(\.rawValue).joined(separator: " "), ids.old, ids.new,
      places.old.span(correspondence.old), places.new.span(correspondence.new), sides.old, sides.new,
      PlainRedline.text(redline), correspondence.pass.rawValue, FixedPoint.string(correspondence.score),
    ]
  }
}
