/// Reads JSON from front to back, of which the caller takes what it wants and skips the rest; a mistake in it is noted
/// once, and everything behind it reads as nothing.
struct JSONSkimmer {
  private let bytes: [UInt8]
  private var place = 0
  /// Whether a mistake was met.
  private(set) var hasFailed = false

  /// Begins at the front of `bytes`.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Notes a mistake, and gives back what stands in for the value.
  mutating func failed<Value>(_ value: Value) -> Value {
    hasFailed = true
    place = bytes.count
    return value
  }

  /// Reads an object; `member` is called for each key and has to read or skip its value.
  mutating func object(_ member: (inout JSONSkimmer, String) -> Void) {
    guard take(UInt8(ascii: "{")) else { return failed(()) }
    if take(UInt8(ascii: "}")) { return }
    repeat {
      let key = string()
      guard take(UInt8(ascii: ":")) else { return failed(()) }
      member(&self, key)
    } while !hasFailed && take(UInt8(ascii: ","))
    if !take(UInt8(ascii: "}")) { failed(()) }
  }

  /// Reads an array; `element` is called for each element and has to read or skip it.
  mutating func array(_ element: (inout JSONSkimmer) -> Void) {
    guard take(UInt8(ascii: "[")) else { return failed(()) }
    if take(UInt8(ascii: "]")) { return }
    repeat { element(&self) } while !hasFailed && take(UInt8(ascii: ","))
    if !take(UInt8(ascii: "]")) { failed(()) }
  }

  /// Reads a string.
  mutating func string() -> String {
    guard let (range, isPlain) = quoted() else { return failed("") }
    if isPlain { return String(decoding: bytes[range], as: UTF8.self) }
    return Self.unescaped(bytes[range]) ?? failed("")
  }

  /// Reads a number that is whole and not negative.
  mutating func integer() -> Int {
    skipBlanks()
    var (number, digits) = (0, 0)
    while place < bytes.count, case let digit = bytes[place] &- 0x30, digit < 10, digits < 18 {
      number = number * 10 + Int(digit)
      place += 1
      digits += 1
    }
    return digits > 0 ? number : failed(0)
  }

  /// Whether `null` comes next, which is read then.
  mutating func isNull() -> Bool {
    skipBlanks()
    guard bytes[place...].starts(with: "null".utf8) else { return false }
    place += 4
    return true
  }

  /// Passes over a value of any kind.
  mutating func skip() {
    skipBlanks()
    var depth = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""): if quoted() == nil { return failed(()) }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        place += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return }
        depth -= 1
        place += 1
      case UInt8(ascii: ",") where depth == 0: return
      default: place += 1
      }
      if depth == 0, place < bytes.count, bytes[place] == UInt8(ascii: ",") { return }
    }
  }

  /// The inside of a string, and whether nothing in it is escaped.
  private mutating func quoted() -> (range: Range<Int>, isPlain: Bool)? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = place
    var isPlain = true
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == UInt8(ascii: "\\") {
        isPlain = false
        place += 1
      }
      place += 1
    }
    guard place < bytes.count else { return nil }
    place += 1
    return (start..<(place - 1), isPlain)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func skipBlanks() {
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
  }

  /// The text of a string with its escapes resolved; nil where one is none.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
    var (units, rest) = ([UInt16](), bytes)
    while let byte = rest.first {
      guard byte == UInt8(ascii: "\\") else {
        let plain = rest.prefix { $0 != UInt8(ascii: "\\") }
        units += Array(String(decoding: plain, as: UTF8.self).utf16)
        rest = rest.dropFirst(plain.count)
        continue
      }
      guard let letter = rest.dropFirst().first else { return nil }
      rest = rest.dropFirst(2)
      if letter == UInt8(ascii: "u") {
        guard rest.count >= 4, let unit = UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) else {
          return nil
        }
        units.append(unit)
        rest = rest.dropFirst(4)
      } else {
        guard let unit = escapes[letter] else { return nil }
        units.append(unit)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static let escapes: [UInt8: UInt16] = [
    0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
  ]
}
