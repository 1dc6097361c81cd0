import StatementModel

/// The scalars of a text, as every step of the normaliser works on them.
typealias Scalars = [Unicode.Scalar]

extension Array where Element == Unicode.Scalar {
  /// `range` without blanks at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, self[start].isBlank { start += 1 }
    while end > start, self[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// The first offset in `range` that is not blank, or its end.
  func skippingBlanks(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, self[index].isBlank { index += 1 }
    return index
  }

  /// Columns of a terminal that `range` takes; linear.
  func columns(_ range: Range<Int>) -> Int {
    let wide = Unicode.Scalar.wide
    return withUnsafeBufferPointer { scalars in
      var (columns, index) = (0, range.lowerBound)
      while index < range.upperBound {
        if index &+ 4 <= range.upperBound, let four = wide.four(of: scalars, at: index) {
          columns &+= 4 &+ Int(four.0 &+ four.1 &+ four.2 &+ four.3)
          index &+= 4
        } else {
          columns &+= scalars[index].columns
          index &+= 1
        }
      }
      return columns
    }
  }

  /// The first offset in `range` where a member of `set` stands; linear, and the loop does nothing else.
  func firstIndex(of set: ScalarSet, in range: Range<Int>) -> Int? {
    guard !set.isEmpty else { return nil }
    return withUnsafeBufferPointer { scalars in
      var index = range.lowerBound
      while index < range.upperBound, !set.contains(scalars[index]) { index += 1 }
      return index < range.upperBound ? index : nil
    }
  }

  /// The first offset in `range` of a scalar that is `small` with ASCII capitals made small; linear, eight are looked at
  /// at once.
  func firstIndex(ofLowercased small: UInt32, in range: Range<Int>) -> Int? {
    let capital = (0x61...0x7A).contains(small) ? small - 0x20 : small
    let (wanted, other) = (SIMD8<UInt32>(repeating: small), SIMD8<UInt32>(repeating: capital))
    return withUnsafeBufferPointer { scalars in
      var index = range.lowerBound
      while index &+ 8 <= range.upperBound, let start = scalars.baseAddress {
        let eight = UnsafeRawPointer(start + index).loadUnaligned(as: SIMD8<UInt32>.self)
        let found = unsafeBitCast((eight .== wanted) .| (eight .== other), to: SIMD4<UInt64>.self)
        guard found[0] | found[1] | found[2] | found[3] == 0 else { break }
        index &+= 8
      }
      while index < range.upperBound, scalars[index].value != small, scalars[index].value != capital { index &+= 1 }
      return index < range.upperBound ? index : nil
    }
  }

  /// Whether `pattern` stands at `index` and ends before `limit`.
  func matches(_ pattern: [Unicode.Scalar], at index: Int, before limit: Int) -> Bool {
    guard index + pattern.count <= limit else { return false }
    for offset in pattern.indices where self[index + offset] != pattern[offset] { return false }
    return true
  }
}

extension Range where Bound == Int {
  /// The same range in the model's type.
  var scalarRange: ScalarRange { ScalarRange(lowerBound, upperBound) }
}

extension ScalarRange {
  /// The same range in the standard library's type.
  var range: Range<Int> { start..<end }
}
