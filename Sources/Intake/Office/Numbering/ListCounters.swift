/// Counts the items of the lists of a document and writes their labels.
struct ListCounters {
  /// The most levels of a list: ECMA-376 has nine, OpenDocument ten.
  static let levels = 10

  /// The last number of each level of each list; nil before the first.
  private var counts: [String: [Int?]] = [:]

  /// The label of the next item of `list` at `level`, counted from 0.
  ///
  /// Deeper levels begin anew. `start` sets the number instead of counting on; `levels` are the list's definitions.
  mutating func label(of list: String, level: Int, levels: [Int: ListLevel], start: Int? = nil) -> String {
    var numbers = counts[list] ?? Array(repeating: nil, count: Self.levels)
    guard let definition = levels[level], numbers.indices.contains(level) else { return "" }
    numbers[level] = start ?? numbers[level].map { $0 &+ 1 } ?? definition.start
    for deeper in (level + 1)..<max(level + 1, Self.levels) where restarts(levels[deeper], after: level) {
      numbers[deeper] = nil
    }
    counts[list] = numbers
    return text(definition, numbers, levels)
  }

  /// Lets `list` begin where `other` stands.
  mutating func resume(_ list: String, from other: String) { counts[list] = counts[other] }

  /// Lets `list` begin anew from `level` on.
  mutating func restart(_ list: String, from level: Int = 0) {
    guard var numbers = counts[list] else { return }
    for deeper in numbers.indices where deeper >= level { numbers[deeper] = nil }
    counts[list] = numbers
  }

  private func restarts(_ level: ListLevel?, after higher: Int) -> Bool {
    guard let restart = level?.restart else { return true }
    return restart > 0 && higher < restart
  }

  /// Fills the numbers into the template.
  private func text(_ level: ListLevel, _ numbers: [Int?], _ levels: [Int: ListLevel]) -> String {
    if level.format == .bullet { return BulletCharacters.readable(level.template) + level.suffix }
    var text = String.UnicodeScalarView()
    var rest = level.template.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "%", let next = rest.first, let place = Self.place(next) else {
        text.append(scalar)
        continue
      }
      rest.removeFirst()
      let definition = levels[place] ?? ListLevel()
      let format = level.isLegal && definition.format != .none ? .decimal : definition.format
      text.append(contentsOf: format.text(numbers[place] ?? definition.start).unicodeScalars)
    }
    return text.isEmpty ? "" : String(text) + level.suffix
  }

  private static func place(_ scalar: Unicode.Scalar) -> Int? {
    ("1"..."9").contains(scalar) ? Int(scalar.value) - 0x31 : nil
  }
}
