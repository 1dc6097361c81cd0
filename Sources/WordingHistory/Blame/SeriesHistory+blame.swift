import DiffEngine
import StatementModel

extension SeriesHistory {
  /// Where each stretch of the wording of a stop comes from: carried along its lineage, stop by stop.
  ///
  /// Typography that changed is no other wording. O(wording of the lineage up to the stop).
  public func origins(of stop: Lineage.Stop, in lineage: Lineage) -> [WordingOrigin] {
    var origins: [Int] = []
    var written = String.UnicodeScalarView()
    var before: Lineage.Stop?
    for next in lineage.stops where next.text <= stop.text {
      (written, origins) = before.map { step(from: $0, to: next, lineage, origins) } ?? whole(next)
      before = next
    }
    return Self.joined(written, origins)
  }

  private func whole(_ stop: Lineage.Stop) -> (String.UnicodeScalarView, [Int]) {
    var view = String.UnicodeScalarView()
    for clause in stop.clauses {
      let range = units[stop.text][clause].clause.range
      view.append(contentsOf: texts[stop.text].extracted.scalars[range.start..<range.end])
    }
    return (view, Array(repeating: stop.text, count: view.count))
  }

  /// What stays equal keeps its origin; what comes in has its origin here.
  private func step(
    from old: Lineage.Stop, to new: Lineage.Stop, _ lineage: Lineage, _ before: [Int]
  ) -> (String.UnicodeScalarView, [Int]) {
    var (view, origins, position) = (String.UnicodeScalarView(), [Int](), 0)
    for edit in change(from: old, to: new, in: lineage).edits {
      let (gone, come) = (edit.old.unicodeScalars.count, edit.new.unicodeScalars.count)
      if edit.operation == .equal {
        origins += before[position..<(position + gone)]
      } else if edit.isEditorial, gone > 0 {
        origins += Array(repeating: before[position], count: come)
      } else {
        origins += Array(repeating: new.text, count: come)
      }
      view.append(contentsOf: edit.new.unicodeScalars)
      position += gone
    }
    return (view, origins)
  }

  private static func joined(_ written: String.UnicodeScalarView, _ origins: [Int]) -> [WordingOrigin] {
    var (result, piece, current) = ([WordingOrigin](), String.UnicodeScalarView(), origins.first ?? 0)
    for (scalar, origin) in zip(written, origins) {
      if origin != current {
        result.append(WordingOrigin(wording: String(piece), text: current))
        (piece, current) = (String.UnicodeScalarView(), origin)
      }
      piece.append(scalar)
    }
    if !piece.isEmpty { result.append(WordingOrigin(wording: String(piece), text: current)) }
    return result
  }
}
