import Normalizer
import StatementModel

/// One side of a correspondence: the clauses' wording, one after the other, in written and in comparison form.
struct SideText {
  /// The wording as written.
  private(set) var written: [Unicode.Scalar] = []
  /// The wording in comparison form.
  private(set) var folded: [UInt32] = []
  /// Where in `written` each folded scalar begins, and the end.
  private(set) var origins: [Int] = [0]

  init(_ clauses: [(written: ArraySlice<Unicode.Scalar>, form: ComparisonForm)]) {
    origins.removeAll()
    origins.reserveCapacity(clauses.reduce(1) { $0 + $1.form.scalars.count })
    for clause in clauses {
      let start = written.count
      for origin in clause.form.origins.dropLast() { origins.append(start + Int(origin)) }
      folded.append(contentsOf: clause.form.scalars)
      written.append(contentsOf: clause.written)
    }
    origins.append(written.count)
    if !folded.isEmpty { origins[0] = 0 }
  }

  /// The written stretch of folded scalars `range`.
  func writtenRange(_ range: Range<Int>) -> Range<Int> { origins[range.lowerBound]..<origins[range.upperBound] }

  /// The wording of a written stretch.
  func wording(_ range: Range<Int>) -> String { String(scalars: written[range]) }
}
