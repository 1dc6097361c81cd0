/// The step of the alignment that found a correspondence; a closed list, spelled in JSON as the raw values.
public enum Pass: String, Sendable, Codable, CaseIterable {
  /// Identical in comparison form and the only one of its kind on each side.
  case anchor
  /// Alike, and in the order of its neighbours.
  case chain
  /// Alike, and out of the order of its neighbours.
  case move
  /// The only title, dateline or agency line of either side, whatever the two say and wherever they stand.
  case frame
  /// A further clause that carries what the first match left uncovered.
  case coverage
  /// Put together by a person.
  case hand
  /// No partner.
  case unmatched
}
