/// How much of a statement a copy has, where that is known; spelled in JSON as the raw values.
public enum Completeness: String, Sendable, Codable, CaseIterable {
  /// All of it.
  case full
  /// Parts of it, in its own words.
  case excerpt
  /// A shortened wording.
  case condensed
}
