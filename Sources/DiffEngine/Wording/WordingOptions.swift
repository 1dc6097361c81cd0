public import Normalizer

/// How the wording inside a correspondence is compared.
public struct WordingOptions: Sendable {
  /// The smallest piece that an edit changes.
  public var granularity = Granularity.word
  /// The differences of writing that are typography alone; any other counts as wording.
  public var editorial = Set(Fold.allCases)

  /// Words, and everything that comparison form overlooks as typography.
  public init() {}
}
