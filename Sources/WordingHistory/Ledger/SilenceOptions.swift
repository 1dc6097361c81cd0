/// When the absence of a formulation is a silence.
public struct SilenceOptions: Hashable, Sendable {
  /// How many comparable statements before are asked, the last ones.
  public var window = 5
  /// How many of them must carry the formulation at least.
  public var minimumCarriers = 2
  /// The share of them that must carry it, 0…1; more than this.
  public var minimumShare = 0.5
  /// How near another wording must be for the statement not to be silent, 0…1.
  public var nearness = 0.6

  /// The configuration that the project measures.
  public init() {}
}
