/// A person's word that two clauses of two texts belong together, or do not, with who, why and when.
public struct Pairing: Hashable, Sendable {
  /// What is said of the two clauses; the raw values are what files hold.
  public enum Verdict: String, Sendable, Codable, CaseIterable {
    /// They correspond.
    case together
    /// They do not correspond.
    case apart
  }

  /// Which texts.
  public let texts: Pair<TextID>
  /// Where the clauses stand in them; a place may be forgotten, the words stay.
  public let anchors: Pair<Correction.Anchor>
  /// What is said of them.
  public let verdict: Verdict
  /// Why, in the words of who made it.
  public let reason: String
  /// Who made it.
  public let author: String
  /// When it was recorded, in seconds since 1970.
  public let recordedAt: Int64

  /// Creates a pairing.
  public init(
    _ verdict: Verdict, texts: Pair<TextID>, anchors: Pair<Correction.Anchor>, reason: String, author: String,
    recordedAt: Int64
  ) {
    self.verdict = verdict
    self.texts = texts
    self.anchors = anchors
    self.reason = reason
    self.author = author
    self.recordedAt = recordedAt
  }

  /// The same with old and new exchanged.
  public var reversed: Pairing {
    Pairing(
      verdict, texts: Pair(old: texts.new, new: texts.old), anchors: Pair(old: anchors.new, new: anchors.old),
      reason: reason, author: author, recordedAt: recordedAt)
  }
}
