import Concordance
import Normalizer
import StatementModel
import WordingHistory

/// A clause as written, with the places in it that were found in its comparison form.
struct WrittenClause {
  /// Its id.
  let id: String
  private let scalars: ArraySlice<Unicode.Scalar>
  /// The places, in scalars of the clause.
  let ranges: [Range<Int>]

  /// Finds the places of `ranges`, bytes of the comparison form `folded`, in the writing of a clause; O(clause).
  init(_ clause: Clause, of text: SearchableText, folded: [UInt8], ranges: [Range<Int>]) {
    id = clause.id
    scalars = text.extracted.scalars[clause.range.start..<clause.range.end]
    let form = ComparisonForm(folding: scalars, language: text.facts.language)
    func scalar(_ byte: Int) -> Int { folded[..<byte].count { $0 & 0xC0 != 0x80 } }
    self.ranges = ranges.map { range in
      let (start, end) = (scalar(range.lowerBound), scalar(range.upperBound))
      guard start < end, end < form.origins.count else { return 0..<0 }
      return form.written(start..<end)
    }
  }

  /// The wording of some scalars.
  func wording(_ range: Range<Int>) -> String {
    String(scalars: scalars[(scalars.startIndex + range.lowerBound)..<(scalars.startIndex + range.upperBound)])
  }

  /// The one place with at most `context` characters before and after it, `…` where the clause goes on.
  func occurrence(context: Int) -> PhraseOccurrence {
    let range = ranges.first ?? 0..<0
    return PhraseOccurrence(
      clause: id, before: before(range.lowerBound, context), match: wording(range),
      after: after(range.upperBound, context))
  }

  /// The places with what stands between and around them.
  func line(context: Int) -> SearchFinding.Line {
    var (pieces, place) = ([SearchFinding.Line.Piece](), ranges.first?.lowerBound ?? 0)
    pieces.append(.init(before(place, context), isMatch: false))
    for range in ranges where range.upperBound > place {
      let start = max(range.lowerBound, place)
      if start > place { pieces.append(.init(wording(place..<start), isMatch: false)) }
      pieces.append(.init(wording(start..<range.upperBound), isMatch: true))
      place = range.upperBound
    }
    pieces.append(.init(after(place, context), isMatch: false))
    return SearchFinding.Line(clause: id, pieces: pieces.filter { !$0.text.isEmpty })
  }

  private func before(_ end: Int, _ context: Int) -> String {
    let start = max(0, end - context)
    return (start > 0 ? "…" : "") + wording(start..<end)
  }

  private func after(_ start: Int, _ context: Int) -> String {
    let end = min(scalars.count, start + context)
    return wording(start..<end) + (end < scalars.count ? "…" : "")
  }
}
