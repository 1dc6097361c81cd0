/// An address of the internet: 4 or 16 bytes in network order.
struct IPAddress: Hashable {
  let bytes: [UInt8]

  /// Whether it belongs to the public internet, so that a server out there may be behind it.
  ///
  /// After the IANA registries of special-purpose addresses (RFC 6890 and its updates). An address that carries one of
  /// the fourth version is judged by that.
  var isPublic: Bool {
    if bytes.count == 4 { return !Self.special4.contains { $0.holds(bytes) } }
    guard bytes.count == 16 else { return false }
    if let carried { return carried.isPublic }
    return Self.global6.holds(bytes) && !Self.special6.contains { $0.holds(bytes) }
  }

  /// The address of the fourth version inside one of the sixth.
  private var carried: IPAddress? {
    if Self.mapped.holds(bytes) || Self.translated.holds(bytes) { return IPAddress(bytes: Array(bytes[12...])) }
    if Self.sixToFour.holds(bytes) { return IPAddress(bytes: Array(bytes[2..<6])) }
    return nil
  }

  private static let mapped = Network("::ffff:0:0", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff], 96)
  private static let translated = Network("64:ff9b::", [0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0], 96)
  private static let sixToFour = Network("2002::", [0x20, 0x02], 16)
  /// All that is handed out; the rest is local, multicast or unused.
  private static let global6 = Network("2000::", [0x20], 3)

  private static let special6 = [
    Network("2001::, protocol assignments and Teredo", [0x20, 0x01, 0x00], 23),
    Network("2001:db8::, documentation", [0x20, 0x01, 0x0d, 0xb8], 32),
    Network("3fff::, documentation", [0x3f, 0xff, 0x00], 20),
  ]

  private static let special4 = [
    Network("this network", [0], 8), Network("private", [10], 8), Network("shared by carriers", [100, 64], 10),
    Network("loopback", [127], 8), Network("link-local", [169, 254], 16), Network("private", [172, 16], 12),
    Network("protocol assignments", [192, 0, 0], 24), Network("documentation", [192, 0, 2], 24),
    Network("relays to version 6", [192, 88, 99], 24), Network("private", [192, 168], 16),
    Network("benchmarks", [198, 18], 15), Network("documentation", [198, 51, 100], 24),
    Network("documentation", [203, 0, 113], 24), Network("multicast", [224], 4), Network("reserved", [240], 4),
  ]

  /// The addresses that begin with the same bits.
  private struct Network {
    let name: String
    let prefix: [UInt8]
    let bits: Int

    init(_ name: String, _ prefix: [UInt8], _ bits: Int) {
      (self.name, self.prefix, self.bits) = (name, prefix, bits)
    }

    func holds(_ bytes: [UInt8]) -> Bool {
      let whole = bits / 8
      guard bytes.starts(with: prefix.prefix(whole)) else { return false }
      guard bits % 8 != 0 else { return true }
      let mask = UInt8(truncatingIfNeeded: 0xff00 >> (bits % 8))
      return (bytes[whole] ^ prefix[whole]) & mask == 0
    }
  }
}

extension IPAddress: CustomStringConvertible {
  /// As people write it; the sixth version in full groups.
  var description: String {
    if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
    return stride(from: 0, to: bytes.count, by: 2).map {
      String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16)
    }.joined(separator: ":")
  }
}
