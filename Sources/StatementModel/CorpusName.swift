/// A name that may stand in a corpus path: ASCII, lower case, safe on every file system.
///
/// `[a-z0-9]` first, then up to 99 of `[a-z0-9._-]`; no `..`, no dot at the end, no device name of Windows, since a
/// corpus is cloned to machines of every kind.
public struct CorpusName: Hashable, Sendable, Comparable, LosslessStringConvertible {
  /// The name itself.
  public let description: String

  /// Takes a name, or nil where the rule above refuses it.
  public init?(_ description: String) {
    let bytes = Array(description.utf8)
    guard (1...100).contains(bytes.count), bytes[0] != UInt8(ascii: "."), bytes[0] != UInt8(ascii: "-"),
      bytes[0] != UInt8(ascii: "_"), bytes.last != UInt8(ascii: "."),
      bytes.allSatisfy(Self.isAllowed), !Self.hasDoubleDot(bytes)
    else { return nil }
    let stem = String(decoding: bytes.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
    guard !Self.deviceNames.contains(stem) else { return nil }
    self.description = description
  }

  /// Orders by bytes.
  public static func < (lhs: CorpusName, rhs: CorpusName) -> Bool {
    lhs.description.utf8.lexicographicallyPrecedes(rhs.description.utf8)
  }

  private static let deviceNames: Set<String> = {
    let numbered = (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
    return Set(["con", "prn", "aux", "nul"] + numbered)
  }()

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private static func hasDoubleDot(_ bytes: [UInt8]) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: ".") && $1 == UInt8(ascii: ".") }
  }
}
