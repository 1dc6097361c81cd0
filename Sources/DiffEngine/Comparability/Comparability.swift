public import StatementModel

/// Whether two texts are of one kind, so that their differences say something about the parties and not about the copies.
///
/// What is not known of a text is unlike nothing.
public struct Comparability: Hashable, Sendable {
  /// In what texts can be unlike; a closed list, spelled in JSON as the raw values.
  public enum Aspect: String, Sendable, CaseIterable {
    /// The kind of document, such as 联合声明 or 联合公报.
    case genre
    /// Party and state, state, or government.
    case level
    /// Which states or unions speak.
    case parties
    /// The language; simplified and traditional characters are one.
    case language
    /// The whole text, an excerpt, or a shortened wording.
    case completeness
    /// What the copy is. A machine's translation is unlike every copy, another machine's included: its wording is
    /// nobody's.
    case copyType = "copy-type"
  }

  /// What is known about one aspect; a closed list, spelled in JSON as the raw values.
  public enum Verdict: String, Sendable, CaseIterable {
    /// The same on both sides.
    case like
    /// Different, or such that a comparison misleads.
    case unlike
    /// Not known of one side or both.
    case unknown
  }

  /// One aspect of both texts.
  public struct Reading: Hashable, Sendable {
    /// The aspect.
    public let aspect: Aspect
    /// Whether the texts are alike in it.
    public let verdict: Verdict
    /// What is known of each text, spelled as in JSON, or as written for parties; empty for nothing.
    public let values: Pair<[String]>
  }

  /// Every aspect, in the order of `Aspect`.
  public let readings: [Reading]

  /// Compares what is known about two texts.
  public init(_ metadata: Pair<Metadata>) {
    readings = Aspect.allCases.map { AspectReader(metadata).reading(of: $0) }
  }

  /// The aspects in which the texts are known to be unlike.
  public var differences: [Reading] { readings.filter { $0.verdict == .unlike } }
}
