import StatementModel

/// The Han characters that the two national standards class as frequent, as a set of bits.
///
/// GB/T 2312-1980, level 1 (3,755 characters: rows 16–55), and Big5, level 1 (5,401: 0xA440–0xC67E, after the Ministry of
/// Education's list of frequent national characters, 1982). They fill about 99 % of modern texts of their scripts,
/// while bytes read in the wrong encoding fall on frequent and rare characters alike.
enum CommonHan {
  /// Both scripts.
  static let all = ScalarSet(characters.unicodeScalars)
}
