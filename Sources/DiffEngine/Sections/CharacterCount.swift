import Normalizer

/// The length of a wording as people count it: blanks not counted, and a letter one with the marks set on it.
///
/// The same for a letter written as one scalar or as several, and for a text that is wrapped or not.
enum CharacterCount {
  /// Number of characters of `wording`; O(scalars).
  static func of(_ wording: ArraySlice<Unicode.Scalar>) -> Int {
    wording.count { scalar in ScalarClass(scalar.value) != .space && !(0x300...0x36F).contains(scalar.value) }
  }
}
