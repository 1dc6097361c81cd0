import DiffEngine
import Laws
import Normalizer
import SequenceDiff
import StatementModel

extension FuzzTarget {
  /// Two texts, the input cut at its first `|`, compared with each other and with themselves.
  static let comparison = FuzzTarget("comparison", longest: 96, words: "text") { bytes in
    var input = FuzzInput(bytes)
    let (language, isCut) = (input.language(), input.choice(2) == 0)
    let texts = input.halves
    let make = { (scalars: [Unicode.Scalar]) in
      isCut
        ? Normalizer().normalize(ExtractedText(scalars), id: "t", language: language)
        : LineUnits(ExtractedText(scalars), id: "t", language: language).text
    }
    return comparisonProblems(make(texts.old), make(texts.new))
  }

  private static func comparisonProblems(_ old: StatementText, _ new: StatementText) -> [String] {
    let engine = DiffEngine()
    let comparison = engine.compare(Pair(old: old, new: new))
    let mirrored = engine.compare(Pair(old: new, new: old))
    var breaches = Breaches()
    breaches.add(ComparisonLaw.problems(in: comparison))
    breaches.require(
      ComparisonLaw.isMirrored(comparison, by: mirrored),
      "compared the other way round, other clauses match")
    let itself = engine.compare(Pair(old: old, new: old))
    breaches.require(itself.correspondences.allSatisfy { $0.change == .unchanged }, "a text differs from itself")
    return breaches.list
  }

  /// Edit scripts of short arrays, the input cut at its first `|`: lawful, shortest, and lawful where cut short.
  static let editScript = FuzzTarget("edit-script", longest: 64) { bytes in
    let halves = bytes.split(separator: UInt8(ascii: "|"), maxSplits: 1, omittingEmptySubsequences: false)
    let (old, new) = ((halves.first ?? []).map { Int32($0) }, (halves.dropFirst().first ?? []).map { Int32($0) })
    let diff = MyersDiff(old, new)
    let coarse = MyersDiff(old, new, costLimit: 2)
    let kept = diff.runs.reduce(0) { $1.isEqual ? $0 + $1.old.count : $0 }
    return EditScriptLaw.problems(in: diff.runs, old, new) + EditScriptLaw.problems(in: coarse.runs, old, new)
      + (kept == EditScriptLaw.commonLength(old, new) ? [] : ["not the shortest script"])
  }
}
