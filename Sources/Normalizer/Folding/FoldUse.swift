public import StatementModel

/// One place where comparison form differs from the writing, with the fold that made the difference.
public struct FoldUse: Hashable, Sendable {
  /// The fold.
  public let fold: Fold
  /// The writing it concerns, in scalars from the start of the stretch.
  public let written: ScalarRange

  /// Creates a use.
  public init(_ fold: Fold, _ written: ScalarRange) {
    self.fold = fold
    self.written = written
  }
}
