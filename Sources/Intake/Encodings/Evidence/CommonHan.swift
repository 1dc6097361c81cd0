/// The Han characters that the two national standards class as frequent, as a set of bits.
///
/// GB/T 2312-1980, level 1 (3,755 characters: rows 16–55), and Big5, level 1 (5,401: 0xA440–0xC67E, after the Ministry of
/// Education's list of frequent national characters, 1982). They fill about 99 % of modern texts of their scripts,
/// while bytes read in the wrong encoding fall on frequent and rare characters alike.
struct CommonHan: Sendable {
  private var bits = [UInt64](repeating: 0, count: 0x10000 / 64)

  /// Both scripts.
  static let all = CommonHan()

  private init() {
    for scalar in Self.characters.unicodeScalars { bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63) }
  }

  /// Whether the character is frequent in one of the scripts.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = Int(scalar.value)
    return value < 0x10000 && bits[value >> 6] & 1 << UInt64(value & 63) != 0
  }
}
