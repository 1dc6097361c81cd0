public import WordingHistory

/// Which formulations of which texts are asked for.
public struct LedgerRequest: Sendable {
  /// The texts.
  public var selection: SeriesSelection
  /// Expressions of the user's own that are entries too, in their order.
  public var listed: [String] = []
  /// Names for the same, and what is kept apart.
  public var wordings = WordingList.shipped
  /// The thresholds of the mining.
  public var options = FormulationOptions()

  /// Creates a request for everything that the texts repeat.
  public init(_ selection: SeriesSelection) { self.selection = selection }
}
