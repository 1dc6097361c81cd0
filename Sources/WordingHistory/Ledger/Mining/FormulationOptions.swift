/// What an expression has to be to count as a formulation; one configuration serves all languages, genres and series.
///
/// How the formulations are ranked is said in `Expression.score`.
public struct FormulationOptions: Hashable, Sendable {
  /// The most characters of an expression in Chinese.
  public var longestInChinese = 40
  /// The most words of an expression in other languages.
  public var longestInWords = 40
  /// The fewest characters of an expression in Chinese that has no marks around it.
  public var shortestInChinese = 3
  /// The share of its places at which a shorter one must stand in marks, 0…1.
  public var minimumShortQuoted = 0.8
  /// The share of its places at which an expression must begin and end with a word, 0…1.
  public var minimumWordEdges = 0.5
  /// The association that the two parts of an expression must have wherever it is cut, 0…1: normalized pointwise mutual
  /// information (Bouma 2009), the least over all cuts.
  public var minimumAssociation = 0.3
  /// The share of its places at which an expression must stand outside of any one longer expression, 0…1; else the longer
  /// one is the formulation.
  public var minimumIndependence = 0.3
  /// How many times as often as in an expression its rest may stand without a function word at the edge, for that word to
  /// belong to it, as in 以人为本 or "as long as it takes".
  public var edgeTolerance = 1.1
  /// The association with the rest that a function word at the edge must have to belong to an expression, 0…1.
  public var edgeAssociation = 0.5
  /// The share of the first and the last of a text that is its frame, where courtesies stand, 0…0.5.
  public var frame = 0.03
  /// How many formulations a ledger holds at most, the surest first.
  public var limit = 1000

  /// The configuration that the project measures.
  public init() {}
}
