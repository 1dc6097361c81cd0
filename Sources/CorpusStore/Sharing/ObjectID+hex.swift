import CLibgit2

extension ObjectID {
  /// Reads 40 lower-case hexadecimal digits; nil for anything else.
  init?(hex: some Collection<UInt8>) {
    guard hex.count == 40 else { return nil }
    var (raw, digits) = (git_oid(), [UInt8]())
    for byte in hex {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digits.append(byte - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    withUnsafeMutableBytes(of: &raw.id) { id in
      for index in 0..<20 { id[index] = digits[2 * index] << 4 | digits[2 * index + 1] }
    }
    self.init(raw)
  }
}
