import Foundation

extension ComparisonFolder {
  /// Whether a scalar is a mark on the letter before it: one that Form C moves among other marks, or that encloses.
  ///
  /// Every such mark counts, in whatever script, since Form C sorts marks of several scripts on one letter together.
  static func combines(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x300, 0x2000..<0x20D0, 0x3000..<0x302A, 0x3030..<0x3099, 0x309B..<0xA66F, 0xAC00..<0xFB1E,
      0xFE30..<0x10000, 0x20000...:
      false
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0x3099, 0x309A, 0xFE20...0xFE2F: true
    default: (Unicode.Scalar(scalar)?.properties.canonicalCombiningClass ?? .notReordered) != .notReordered
    }
  }

  /// Whether Form C makes another scalar of this one: OHM, KELVIN, ÅNGSTRÖM and the compatibility ideographs.
  static func isSingleton(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2126, 0x212A, 0x212B, 0xF900...0xFAFF, 0x2F800...0x2FA1F: true
    default: false
    }
  }

  /// Writes out what Form C makes of the one scalar at `position`.
  mutating func foldSingleton() {
    let range = position..<(position + 1)
    let composed = Self.composed([written(position)])
    if composed != [written(position)] { note(.composition, range) }
    for scalar in composed {
      note(scalar, as: folded(scalar), range)
      append(folded(scalar), from: position)
    }
    position += 1
  }

  /// Takes back the letter before the marks that stand at `position`, and writes the two out as one where they make one.
  mutating func composeWithBase() {
    let marks = position
    while position < count, Self.combines(written(position)) { position += 1 }
    var base = scalars.endIndex
    while base > 0, base == scalars.endIndex || Self.combines(scalars[base]),
      scalars.endIndex - base <= Self.longestCluster
    { base -= 1 }
    guard scalars.endIndex - base + position - marks <= Self.longestCluster else {
      for mark in marks..<position { append(written(mark), from: mark) }
      return
    }
    let decomposed = Array(scalars[base...]) + written(marks..<position)
    let composed = Self.composed(decomposed)
    let places = (base..<scalars.count).map { origin($0) } + Array(marks..<position)
    guard composed != decomposed else {
      for mark in marks..<position { append(written(mark), from: mark) }
      return
    }
    let start = places.first ?? marks
    note(.composition, start..<position)
    removeLast(from: base)
    for scalar in composed { append(scalar, from: start) }
  }

  /// Scalars of the longest letter with marks that is composed: 30 marks are the limit of Stream-Safe Text (UAX #15), and
  /// composing takes time that grows with the square of the run.
  private static let longestCluster = 31

  /// Unicode Normalization Form C.
  private static func composed(_ scalars: [UInt32]) -> [UInt32] {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    return String(view).precomposedStringWithCanonicalMapping.unicodeScalars.map(\.value)
  }
}
