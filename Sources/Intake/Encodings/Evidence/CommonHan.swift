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
    insert(Charset.gb18030, leads: 0xB0...0xD7, trails: [0xA1...0xFE], last: 0xD7F9)
    insert(Charset.big5, leads: 0xA4...0xC6, trails: [0x40...0x7E, 0xA1...0xFE], last: 0xC67E)
  }

  /// Whether the character is frequent in one of the scripts.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = Int(scalar.value)
    return value < 0x10000 && bits[value >> 6] & 1 << UInt64(value & 63) != 0
  }

  private mutating func insert(
    _ charset: Charset, leads: ClosedRange<UInt8>, trails: [ClosedRange<UInt8>], last: UInt16
  ) {
    let pairs = leads.flatMap { lead in
      trails.joined().filter { UInt16(lead) << 8 | UInt16($0) <= last }.flatMap { [lead, $0] }
    }
    for scalar in charset.decode(pairs).scalars where 0x4E00...0x9FFF ~= scalar.value {
      bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
  }
}
