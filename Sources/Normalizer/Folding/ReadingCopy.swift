import Foundation
import StatementModel

/// A copy of a text in which cues and dates are looked for: as long as the text, so that every offset means the same.
///
/// In Chinese, traditional characters stand as simplified ones. In Vietnamese, a letter written in several scalars stands
/// composed in the place of its first, and its marks stay behind it, where matching skips them; look-alikes of Đ stand as Đ.
enum ReadingCopy {
  /// The copy for a language; the text itself where there is nothing to change.
  ///
  /// `seen` are the kinds of its scalars (`Marks.seen`), if they are known. Linear.
  static func make(_ text: Scalars, _ language: Language, seen: UInt8 = .max) -> Scalars {
    if language.isChinese { return seen & ScalarKinds.rewritten == 0 ? text : simplified(text) }
    guard language == .vietnamese else { return text }
    let lookalikes = FoldTable.strokedLookalikes
    var copy = text
    var index = 0
    while index < copy.count {
      if lookalikes.contains(copy[index]), let value = FoldTable.strokedD[copy[index].value],
        let letter = Unicode.Scalar(value)
      {
        copy[index] = letter
      }
      index += 1
      guard index < copy.count, copy[index].isCombiningMark else { continue }
      let start = index - 1
      while index < copy.count, index - start < longestCluster, copy[index].isCombiningMark { index += 1 }
      copy[start] = composed(text[start..<index]) ?? copy[start]
    }
    return copy
  }

  /// Scalars of the longest letter that is composed; a Vietnamese one has at most two marks.
  private static let longestCluster = 4

  private static func simplified(_ text: Scalars) -> Scalars {
    let table = simplifiedForms
    let changes = { (scalar: Unicode.Scalar) in scalar.value < 0x10000 && table[Int(scalar.value)] != scalar }
    guard let first = text.firstIndex(where: changes) else { return text }
    var copy = text
    for index in first..<text.count where changes(text[index]) { copy[index] = table[Int(text[index].value)] }
    return copy
  }

  /// The simplified form of each scalar below U+10000; itself where there is none, and U+FFFD for surrogates.
  private static let simplifiedForms: Scalars = {
    var table = (0..<0x10000).map { Unicode.Scalar(UInt32($0)) ?? "\u{FFFD}" }
    let pairs = ScriptPairs.pairs
    for start in stride(from: 0, to: pairs.count - 1, by: 2) { table[Int(pairs[start].value)] = pairs[start + 1] }
    return table
  }()

  /// The one scalar that Form C makes of `cluster`, if it makes one.
  private static func composed(_ cluster: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: cluster)
    let composed = String(view).precomposedStringWithCanonicalMapping.unicodeScalars
    return composed.count == 1 ? composed.first : nil
  }
}
