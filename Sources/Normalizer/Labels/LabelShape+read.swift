extension LabelShape {
  /// Reads a label of this shape at the beginning of `range`; `index` is the shape's index in its profile.
  ///
  /// `checksGap: false` reads what only looks like a label as well, since something else follows than a label needs.
  func read(_ text: Scalars, _ range: Range<Int>, index: Int, checksGap: Bool = true) -> LabelReading? {
    let limit = range.upperBound
    guard let opened = openings.first(where: { text.matches($0, at: range.lowerBound, before: limit) }) else {
      return nil
    }
    var at = range.lowerBound + opened.count
    guard let numeral else {
      return reading(text, range, index, Numeral(value: 0, component: "", end: at), [], end: at, checksGap)
    }
    if !opened.isEmpty { at = skippingOneBlank(text, at, limit) }
    guard let number = numeral.read(text, at: at, before: limit) else { return nil }
    at = opened.isEmpty ? number.end : skippingOneBlank(text, number.end, limit)
    guard let closed = closings.first(where: { closes($0, text, at: at, before: limit) }) else { return nil }
    let (suffixes, end) = suffixes(text, at: closed.isEmpty ? number.end : at + closed.count, before: limit)
    return reading(text, range, index, number, suffixes, end: end, checksGap)
  }

  private func reading(
    _ text: Scalars, _ range: Range<Int>, _ index: Int, _ number: Numeral, _ suffixes: [Int], end: Int,
    _ checksGap: Bool
  ) -> LabelReading? {
    guard !checksGap || isFollowedWell(text, end, range.upperBound) else { return nil }
    let component = suffixes.reduce(number.component) { "\($0)-\($1)" }
    return LabelReading(
      shape: index, value: number.value, component: component, suffixes: suffixes, range: range.lowerBound..<end,
      above: number.above)
  }

  private func closes(_ closing: [Unicode.Scalar], _ text: Scalars, at index: Int, before limit: Int) -> Bool {
    guard index + closing.count <= limit else { return false }
    return closing.indices.allSatisfy { offset in
      let scalar = text[index + offset]
      return closing[offset] == "\u{A0}" ? scalar.isBlank && !scalar.endsLine : scalar == closing[offset]
    }
  }

  private func skippingOneBlank(_ text: Scalars, _ index: Int, _ limit: Int) -> Int {
    index < limit && text[index].isBlank && !text[index].endsLine ? index + 1 : index
  }

  /// The numbers of 之一, 之二 … at `index`, and the offset after them.
  private func suffixes(_ text: Scalars, at index: Int, before limit: Int) -> ([Int], Int) {
    var suffixes: [Int] = []
    var end = index
    while takesSuffix {
      let mark = skippingOneBlank(text, end, limit)
      guard mark < limit, text[mark] == "之", let number = HanNumeral.read(text, at: mark + 1, before: limit) else {
        break
      }
      suffixes.append(number.value)
      end = number.end
    }
    return (suffixes, end)
  }

  private func isFollowedWell(_ text: Scalars, _ end: Int, _ limit: Int) -> Bool {
    guard end < limit else { return numeral != nil }
    let next = text[end]
    switch gap {
    case .none: return !(next.isDigit && isStop(text[end - 1])) && next != "." && next != "—"
    case .blank: return next.isBlank || "*_<:：(（【".unicodeScalars.contains(next)
    case .end: return "*_<".unicodeScalars.contains(next)
    case .blankOrCapital: return next.isBlank || "*_<".unicodeScalars.contains(next) || next.properties.isUppercase
    }
  }

  /// A stop before a digit makes a decimal, where 、 does not.
  private func isStop(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "．" }
}
