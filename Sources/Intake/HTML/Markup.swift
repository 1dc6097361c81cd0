import StatementModel

/// The characters of a page as the parser takes them: UTF-8 without characters that no page may hold.
struct Markup {
  /// The bytes.
  let bytes: [UInt8]
  /// How many characters were replaced.
  let replaced: Int

  /// Replaces control characters and noncharacters by U+FFFD, and form feeds, which HTML counts as blanks, by a space.
  init(_ scalars: [Unicode.Scalar]) {
    var bytes: [UInt8] = []
    var replaced = 0
    bytes.reserveCapacity(scalars.count * 2)
    for scalar in scalars {
      if (0x20..<0x7F).contains(scalar.value) {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if scalar == "\u{0C}" {
        bytes.append(0x20)
      } else if Self.isForbidden(scalar) {
        bytes.append(contentsOf: Array("\u{FFFD}".utf8))
        replaced += 1
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    self.bytes = bytes
    self.replaced = replaced
  }

  /// What was replaced, as a finding; nil where nothing was.
  var finding: Finding? {
    guard replaced > 0 else { return nil }
    return Finding(.repair, "\(replaced) control characters, which no page may hold, were replaced by U+FFFD")
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
