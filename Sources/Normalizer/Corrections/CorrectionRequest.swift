public import StatementModel

/// A correction as a user asks for it: by the ids that `segment` shows, or by words.
public enum CorrectionRequest: Hashable, Sendable {
  /// Make this clause and the one after it one.
  case join(clause: String)
  /// Cut this clause after these words, which stand in it exactly once.
  case split(clause: String, after: String)
  /// Give this block a role.
  case role(block: String, Role)
  /// Give this block the label that it begins with; empty takes its label away.
  case label(block: String, String)
  /// Set a piece of metadata.
  case set(Correction.Field, String)
}
