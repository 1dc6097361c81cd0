/// At which level a statement was made, by the offices that it names; spelled in JSON as the raw values.
public enum Level: String, Sendable, Codable, CaseIterable {
  /// Heads of a ruling party who speak for party and state.
  case partyAndState = "party-and-state"
  /// Heads of state.
  case state
  /// Heads of government.
  case government
}
