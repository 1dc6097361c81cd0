import CLibgit2

/// The name of an object in git: 20 bytes, compared as bytes.
struct ObjectID: Hashable, Comparable {
  var raw: git_oid

  init(_ raw: git_oid) { self.raw = raw }

  /// Takes 20 bytes; others than that many are none.
  init?(bytes: some Collection<UInt8>) {
    raw = git_oid()
    guard bytes.count == 20 else { return nil }
    withUnsafeMutableBytes(of: &raw.id) { $0.copyBytes(from: bytes) }
  }

  /// The 20 bytes.
  var bytes: [UInt8] { withUnsafeBytes(of: raw.id) { Array($0) } }

  /// What stands for "no object" in a compare-and-swap.
  static var none: ObjectID { ObjectID(git_oid()) }

  /// Reads 40 lower-case hexadecimal digits; nil for anything else.
  init?(hex: String) {
    guard hex.utf8.count == 40, hex.utf8.allSatisfy(Self.isDigit) else { return nil }
    raw = git_oid()
    guard git_oid_fromstr(&raw, hex) >= 0 else { return nil }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  /// 40 lower-case hexadecimal digits.
  var hex: String {
    withUnsafeBytes(of: raw.id) { bytes in
      bytes.reduce(into: "") { hex, byte in
        hex += byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
      }
    }
  }

  static func == (lhs: ObjectID, rhs: ObjectID) -> Bool {
    withUnsafeBytes(of: lhs.raw.id) { left in withUnsafeBytes(of: rhs.raw.id) { left.elementsEqual($0) } }
  }

  static func < (lhs: ObjectID, rhs: ObjectID) -> Bool {
    withUnsafeBytes(of: lhs.raw.id) { left in withUnsafeBytes(of: rhs.raw.id) { left.lexicographicallyPrecedes($0) } }
  }

  func hash(into hasher: inout Hasher) {
    withUnsafeBytes(of: raw.id) { hasher.combine(bytes: $0) }
  }
}
