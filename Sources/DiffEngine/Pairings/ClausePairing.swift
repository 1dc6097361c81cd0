/// A person's word that two clauses correspond, or that they do not; it goes before everything that the engine finds.
public struct ClausePairing: Hashable, Sendable {
  /// The old text's clause, counted over the whole text from 0.
  public let old: Int
  /// The new text's clause, counted over the whole text from 0.
  public let new: Int
  /// Whether the two are kept apart rather than together.
  public let isApart: Bool
  /// Why, in the words of who made it.
  public let reason: String
  /// Who made it.
  public let author: String

  /// Creates a pairing.
  public init(old: Int, new: Int, isApart: Bool = false, reason: String, author: String) {
    self.old = old
    self.new = new
    self.isApart = isApart
    self.reason = reason
    self.author = author
  }

  /// The same pairing with old and new exchanged.
  var exchanged: ClausePairing {
    ClausePairing(old: new, new: old, isApart: isApart, reason: reason, author: author)
  }
}
