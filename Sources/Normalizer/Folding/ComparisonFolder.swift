import Foundation
import StatementModel

/// The loop behind `ComparisonForm`: reads written scalars once and writes folded ones with their origins.
struct ComparisonFolder {
  private(set) var scalars: [UInt32] = []
  private(set) var origins: [Int32] = []
  /// Where which fold was used; nil where nobody asks, since most callers do not.
  private(set) var uses: [FoldUse]?

  private let written: [UInt32]
  private let isChinese: Bool
  private let isVietnamese: Bool
  private let table: [UInt32]
  private var position = 0

  init(_ written: ArraySlice<Unicode.Scalar>, language: Language, recordsUses: Bool = false) {
    self.written = written.map(\.value)
    isChinese = language.isChinese
    isVietnamese = language == .vietnamese
    table = isChinese ? FoldTable.chinese : isVietnamese ? FoldTable.vietnamese : FoldTable.basicPlane
    uses = recordsUses ? [] : nil
    scalars.reserveCapacity(written.count)
    origins.reserveCapacity(written.count + 1)
  }

  mutating func run() {
    while position < written.count {
      if Self.combines(written[position]) {
        composeWithBase()
      } else if ScalarClass(written[position]) == .space {
        foldBlanks()
      } else {
        foldScalar()
      }
    }
    if isVietnamese { placeTones() }
  }

  private func folded(_ scalar: UInt32) -> UInt32 { scalar < 0x10000 ? table[Int(scalar)] : scalar }

  private mutating func append(_ scalar: UInt32, from origin: Int) {
    scalars.append(scalar)
    origins.append(Int32(origin))
  }

  private mutating func note(_ fold: Fold, _ range: Range<Int>) { uses?.append(FoldUse(fold, range.scalarRange)) }

  /// Notes the fold that makes `folded` of `scalar`, if one does.
  private mutating func note(_ scalar: UInt32, as folded: UInt32, _ range: Range<Int>) {
    if uses != nil, folded != scalar { note(FoldTable.fold(of: scalar), range) }
  }

  private mutating func foldScalar() {
    let scalar = written[position]
    let folded = folded(scalar)
    if FoldTable.invisible.contains(folded) {
      note(.invisible, position..<(position + 1))
      position += 1
    } else if folded == 0x2D || folded == 0x2026 || folded == 0x2E {
      foldRun(of: folded)
    } else if Self.isSingleton(scalar) {
      foldSingleton()
    } else {
      note(scalar, as: folded, position..<(position + 1))
      append(folded, from: position)
      position += 1
    }
  }

  private mutating func placeTones() {
    for index in TonePlacement.fold(&scalars) {
      let end = index + 2 < origins.count ? Int(origins[index + 2]) : written.count
      note(.tonePlacement, Int(origins[index])..<end)
    }
  }
}

// MARK: - Runs of marks

extension ComparisonFolder {
  /// A run of dashes is one dash; three or more full stops, and any run of `…`, are one `…`.
  ///
  /// Runs are judged by what was written out, since the blanks and invisible characters between two marks may be gone.
  private mutating func foldRun(of mark: UInt32) {
    let start = position
    while position < written.count, folded(written[position]) == mark { position += 1 }
    if mark == 0x2E {
      foldStops(start..<position)
    } else {
      if position - start > 1 || written[start] != mark || scalars.last == mark {
        note(mark == 0x2D ? .dashShape : .ellipsis, start..<position)
      }
      if scalars.last != mark { append(mark, from: start) }
    }
  }

  private mutating func foldStops(_ run: Range<Int>) {
    for origin in run {
      note(written[origin], as: 0x2E, origin..<(origin + 1))
      append(0x2E, from: origin)
    }
    let first = scalars.endIndex - scalars.reversed().prefix { $0 == 0x2E }.count
    guard scalars.endIndex - first >= 3 else { return }
    let origin = Int(origins[first])
    scalars.removeSubrange(first...)
    origins.removeSubrange(first...)
    note(.ellipsis, origin..<run.upperBound)
    if scalars.last != 0x2026 { append(0x2026, from: origin) }
  }
}

// MARK: - Blanks

extension ComparisonFolder {
  /// Blanks carry nothing beside a Chinese character, nor where a hard wrap broke a number in Chinese text.
  private mutating func foldBlanks() {
    let start = position
    while position < written.count, isNothing(written[position]) { position += 1 }
    let isKept = isKept(start..<position)
    if !isKept || position - start > 1 || written[start] != 0x20 { note(.blanks, start..<position) }
    if isKept { append(0x20, from: start) }
  }

  private func isNothing(_ scalar: UInt32) -> Bool {
    ScalarClass(scalar) == .space || FoldTable.invisible.contains(scalar)
  }

  /// Whether the blanks before `position` part two words.
  private func isKept(_ blanks: Range<Int>) -> Bool {
    guard let before = scalars.last, position < written.count, !isWrappedCompound(blanks) else { return false }
    let (left, right) = (ScalarClass(before), ScalarClass(folded(written[position])))
    if isChinese, left == .digit, right == .digit, written[blanks].contains(0x0A) { return false }
    return keepsBlank(left, right)
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
}

// MARK: - Composition

extension ComparisonFolder {
  private static func combines(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x300 else { return false }
    switch scalar {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0x3099, 0x309A, 0xFE20...0xFE2F:
      return true
    default: return false
    }
  }

  /// Whether Form C makes another scalar of this one: OHM, KELVIN, ÅNGSTRÖM and the compatibility ideographs.
  private static func isSingleton(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2126, 0x212A, 0x212B, 0xF900...0xFAFF, 0x2F800...0x2FA1F: true
    default: false
    }
  }

  private mutating func foldSingleton() {
    let range = position..<(position + 1)
    let composed = Self.composed([written[position]])
    if composed != [written[position]] { note(.composition, range) }
    for scalar in composed {
      note(scalar, as: folded(scalar), range)
      append(folded(scalar), from: position)
    }
    position += 1
  }

  /// Takes back the letter before the marks that stand at `position`, and writes the two out as one where they make one.
  private mutating func composeWithBase() {
    let marks = position
    while position < written.count, Self.combines(written[position]) { position += 1 }
    var base = scalars.endIndex
    while base > 0, base == scalars.endIndex || Self.combines(scalars[base]),
      scalars.endIndex - base <= Self.longestCluster
    { base -= 1 }
    guard scalars.endIndex - base + position - marks <= Self.longestCluster else {
      for mark in marks..<position { append(written[mark], from: mark) }
      return
    }
    let decomposed = Array(scalars[base...]) + written[marks..<position]
    let composed = Self.composed(decomposed)
    let places = origins[base...].map(Int.init) + Array(marks..<position)
    guard composed != decomposed else {
      for mark in marks..<position { append(written[mark], from: mark) }
      return
    }
    let start = places.first ?? marks
    note(.composition, start..<position)
    scalars.removeSubrange(base...)
    origins.removeSubrange(base...)
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
