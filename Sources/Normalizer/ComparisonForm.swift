public import StatementModel

/// A stretch of text with its typography folded, beside the way back to the text as written.
///
/// Folded are width, the shape of quotation marks, dashes and commas (`FoldTable`), composition (Unicode Normalization
/// Form C), runs of dashes and dots, and blanks: a run of blanks is one blank, and none beside a Chinese character or,
/// in Chinese, beside punctuation. Matching uses this form; people see the written one.
public struct ComparisonForm: Sendable {
  /// The folded scalars.
  public let scalars: [UInt32]
  /// Where the writing of each folded scalar begins, in scalars from the start of the stretch.
  ///
  /// One more element than `scalars`, the last being the stretch's length; never falls.
  public let origins: [Int32]

  /// Folds a stretch of text; O(length).
  public init(folding written: ArraySlice<Unicode.Scalar>, language: Language) {
    var folder = ComparisonFolder(written, isChinese: language.isChinese)
    folder.run()
    scalars = folder.scalars
    origins = folder.origins + [Int32(written.count)]
  }

  /// The stretch as written that folded scalars `range` stand for, in scalars from the start of the stretch.
  public func written(_ range: Range<Int>) -> Range<Int> {
    Int(origins[range.lowerBound])..<Int(origins[range.upperBound])
  }
}
