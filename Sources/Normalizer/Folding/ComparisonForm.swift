public import StatementModel

/// A stretch of text with its typography folded, beside the way back to the text as written.
///
/// What is folded is listed in `Fold`. A run of blanks is one blank, and none beside a Chinese character or, in Chinese,
/// beside punctuation. Matching uses this form; people see the written one.
public struct ComparisonForm: Sendable {
  /// The folded scalars.
  public let scalars: [UInt32]
  /// Where the writing of each folded scalar begins, in scalars from the start of the stretch.
  ///
  /// One more element than `scalars`, the last being the stretch's length; never falls. O(length).
  public var origins: [Int32] { places.isEmpty ? Array(0...Int32(scalars.count)) : places }

  /// The same; empty where every scalar has its own place, as in nearly all clauses of Chinese.
  private let places: [Int32]

  /// Folds a stretch of text; O(length).
  public init(folding written: ArraySlice<Unicode.Scalar>, language: Language) {
    let table = FoldTable.entries(for: language)
    var beginning = PlainFolding.beginning(of: written, table)
    guard beginning.count < written.count else {
      if language == .vietnamese { _ = TonePlacement.fold(&beginning) }
      (scalars, places) = (beginning, [])
      return
    }
    var folder = ComparisonFolder(written, table, language, beginning: beginning)
    folder.run()
    (scalars, places) = (folder.scalars, folder.origins)
  }

  /// The stretch as written that folded scalars `range` stand for, in scalars from the start of the stretch.
  public func written(_ range: Range<Int>) -> Range<Int> {
    places.isEmpty ? range : Int(places[range.lowerBound])..<Int(places[range.upperBound])
  }

  /// Where folding a stretch changes it, and by which fold, in order of position; O(length).
  ///
  /// A place may be changed by several folds, such as a letter that is composed and then gives its tone away.
  public static func uses(folding written: ArraySlice<Unicode.Scalar>, language: Language) -> [FoldUse] {
    var folder = ComparisonFolder(written, FoldTable.entries(for: language), language, recordsUses: true)
    folder.run()
    return (folder.uses ?? []).sorted { $0.written < $1.written }
  }
}
