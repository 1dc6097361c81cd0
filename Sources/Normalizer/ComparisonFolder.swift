import Foundation
import StatementModel

/// The loop behind `ComparisonForm`: reads written scalars once and writes folded ones with their origins.
struct ComparisonFolder {
  private(set) var scalars: [UInt32] = []
  private(set) var origins: [Int32] = []

  private let written: [UInt32]
  private let isChinese: Bool
  private var position = 0

  init(_ written: ArraySlice<Unicode.Scalar>, isChinese: Bool) {
    self.written = written.map(\.value)
    self.isChinese = isChinese
    scalars.reserveCapacity(written.count)
    origins.reserveCapacity(written.count + 1)
  }

  mutating func run() {
    while position < written.count {
      if isComposable(at: position) {
        foldCluster()
      } else if ScalarClass(written[position]) == .space {
        foldBlanks()
      } else {
        foldScalar()
      }
    }
  }

  private mutating func append(_ scalar: UInt32, from origin: Int) {
    scalars.append(scalar)
    origins.append(Int32(origin))
  }

  private mutating func foldScalar() {
    let folded = FoldTable.fold(written[position])
    if FoldTable.invisible.contains(folded) {
      position += 1
    } else if folded == 0x2D || folded == 0x2026 || folded == 0x2E {
      foldRun(of: folded)
    } else {
      append(folded, from: position)
      position += 1
    }
  }

  /// A run of dashes is one dash; three or more full stops, and any run of `…`, are one `…`.
  private mutating func foldRun(of mark: UInt32) {
    let start = position
    while position < written.count, FoldTable.fold(written[position]) == mark { position += 1 }
    if mark == 0x2E, position - start < 3 {
      for origin in start..<position { append(mark, from: origin) }
    } else {
      append(mark == 0x2E ? 0x2026 : mark, from: start)
    }
  }

  /// Blanks carry nothing beside a Chinese character, nor where a hard wrap broke a number in Chinese text.
  private mutating func foldBlanks() {
    let start = position
    while position < written.count, ScalarClass(written[position]) == .space { position += 1 }
    guard let before = scalars.last, position < written.count, !isWrappedCompound(start..<position) else { return }
    let (left, right) = (ScalarClass(before), ScalarClass(FoldTable.fold(written[position])))
    if isChinese, left == .digit, right == .digit, written[start..<position].contains(0x0A) { return }
    if keepsBlank(left, right) { append(0x20, from: start) }
  }

  /// Whether the blanks are the line end that a hard wrap put after the hyphen of a compound such as `rules-based`.
  private func isWrappedCompound(_ blanks: Range<Int>) -> Bool {
    guard scalars.count >= 2, scalars.last == 0x2D, ScalarClass(scalars[scalars.count - 2]).isAlphanumeric,
      ScalarClass(written[position]).isAlphanumeric
    else { return false }
    return written[blanks].contains(0x0A)
  }

  private func keepsBlank(_ before: ScalarClass, _ after: ScalarClass) -> Bool {
    if before.isIdeograph || after.isIdeograph { return false }
    return !isChinese || (before.isAlphanumeric && after.isAlphanumeric)
  }

  /// Whether Form C may change the scalar here: it combines, is followed by one that does, or is a compatibility
  /// ideograph or singleton.
  private func isComposable(at index: Int) -> Bool {
    let scalar = written[index]
    if scalar < 0x300 { return index + 1 < written.count && combines(written[index + 1]) }
    switch scalar {
    case 0x2126, 0x212A, 0x212B, 0xF900...0xFAFF, 0x2F800...0x2FA1F: return true
    default: return combines(scalar) || index + 1 < written.count && combines(written[index + 1])
    }
  }

  private func combines(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x300 else { return false }
    switch scalar {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0x3099, 0x309A, 0xFE20...0xFE2F:
      return true
    default: return false
    }
  }

  private mutating func foldCluster() {
    let start = position
    position += 1
    while position < written.count, combines(written[position]) { position += 1 }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: written[start..<position].compactMap(Unicode.Scalar.init))
    for scalar in String(view).precomposedStringWithCanonicalMapping.unicodeScalars {
      append(FoldTable.fold(scalar.value), from: start)
    }
  }
}
