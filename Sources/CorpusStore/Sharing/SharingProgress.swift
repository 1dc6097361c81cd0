/// How far sharing has come, for people who wait.
public enum SharingProgress: Hashable, Sendable {
  /// Objects received, of how many, and bytes.
  case received(Int, of: Int, bytes: Int)
  /// Texts checked, of how many.
  case checked(Int, of: Int)
  /// Objects handed over, of how many.
  case sent(Int, of: Int)
}
