import StatementModel

/// Counts scalars by kind, with the place of the first of them.
struct ScalarTally {
  private var counts: [UInt32: Int] = [:]
  private var first = 0

  /// How many kinds a message names; the rest is counted.
  static let mostKinds = 10

  mutating func add(_ scalar: Unicode.Scalar, at offset: Int) {
    if counts.isEmpty { first = offset }
    counts[scalar.value, default: 0] += 1
  }

  /// The finding that names the kinds with their counts, by code point; nil where there is none.
  ///
  /// `what` is one of them.
  func finding(_ category: Finding.Category, _ what: String) -> Finding? {
    guard !counts.isEmpty else { return nil }
    let count = counts.values.reduce(0, +)
    let head = count == 1 ? "1 \(what), kept as it is" : "\(count) \(what)s, kept as they are"
    let kinds = counts.sorted { $0.key < $1.key }
    let named = kinds.prefix(Self.mostKinds).map { "\(Self.name($0.key)) ×\($0.value)" }
    let rest = kinds.dropFirst(Self.mostKinds).reduce(0) { $0 + $1.value }
    let list = named + (rest > 0 ? ["others ×\(rest)"] : [])
    return Finding(category, "\(head): \(list.joined(separator: ", "))", at: ScalarRange(first, first + 1))
  }

  /// The code point with its name, which controls have none of.
  private static func name(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    let properties = Unicode.Scalar(value)?.properties
    return [code, properties?.name].compactMap(\.self).joined(separator: " ")
  }
}
