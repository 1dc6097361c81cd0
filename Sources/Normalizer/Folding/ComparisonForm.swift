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
  /// One more element than `scalars`, the last being the stretch's length; never falls.
  public let origins: [Int32]

  /// Folds a stretch of text; O(length).
  public init(folding written: ArraySlice<Unicode.Scalar>, language: Language) {
    var folder = ComparisonFolder(written, language: language)
    folder.run()
    scalars = folder.scalars
    origins = folder.origins
  }

  /// The stretch as written that folded scalars `range` stand for, in scalars from the start of the stretch.
  public func written(_ range: Range<Int>) -> Range<Int> {
    Int(origins[range.lowerBound])..<Int(origins[range.upperBound])
  }

  /// Where folding a stretch changes it, and by which fold, in order of position; O(length).
  ///
  /// A place may be changed by several folds, such as a letter that is composed and then gives its tone away.
  public static func uses(folding written: ArraySlice<Unicode.Scalar>, language: Language) -> [FoldUse] {
    var folder = ComparisonFolder(written, language: language, recordsUses: true)
    folder.run()
    return (folder.uses ?? []).sorted { $0.written < $1.written }
  }
}
