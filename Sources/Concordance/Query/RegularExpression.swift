import CRegularExpressions
import Foundation
import Normalizer
import StatementModel

/// A regular expression by the RE2 library, whose time for one match is linear in the text: none can run for ever.
///
/// It is matched against comparison form, and is folded for it itself: a mark of Chinese typography means the mark, also
/// where it folds to one that has a meaning in expressions.
final class RegularExpression {
  private let raw: OpaquePointer

  /// The most bytes that an expression may take when it is compiled.
  static let memory: Int64 = 8 << 20
  /// The most bytes of an expression as written.
  static let longest = 4096

  /// Compiles `pattern` for texts of a language; throws where it is none, is too large, or fits the empty text.
  init(_ pattern: String, language: Language, ignoresCase: Bool = false) throws(SearchError) {
    guard pattern.utf8.count <= Self.longest else {
      throw .badExpression(pattern, reason: "it is longer than \(Self.longest) bytes")
    }
    let folded = Array(Self.folded(pattern, language).utf8)
    var message = [CChar](repeating: 0, count: 256)
    let made = folded.withUnsafeBytes { bytes in
      regular_expression_create(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, Self.memory, ignoresCase ? 1 : 0, &message,
        message.count)
    }
    guard let made else {
      let reason = String(decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      throw .badExpression(pattern, reason: reason)
    }
    raw = made
    let fitsNothing = [UInt8]("\n".utf8).withUnsafeBytes {
      first(in: UnsafeRawBufferPointer(rebasing: $0[..<0]), from: 0) != nil
    }
    if fitsNothing { throw .fitsNothing(pattern) }
  }

  deinit { regular_expression_free(raw) }

  /// The leftmost match in `text` from `from` on.
  func first(in text: UnsafeRawBufferPointer, from: Int) -> Range<Int>? {
    var (start, end) = (0, 0)
    let characters = text.baseAddress?.assumingMemoryBound(to: CChar.self)
    guard regular_expression_find(raw, characters, text.count, from, &start, &end) == 1 else { return nil }
    return start..<end
  }

  /// The expression with every mark of typography as comparison form has it.
  private static func folded(_ pattern: String, _ language: Language) -> String {
    var result = String.UnicodeScalarView()
    for scalar in pattern.precomposedStringWithCanonicalMapping.unicodeScalars {
      guard scalar.value >= 0x80 else {
        result.append(scalar)
        continue
      }
      let form = ComparisonForm(folding: [scalar], language: language).scalars.compactMap(Unicode.Scalar.init)
      if form.isEmpty, scalar.properties.isWhitespace { result.append(" ") }
      for folded in form {
        if folded.value < 0x80, !folded.properties.isAlphabetic, folded.properties.numericType == nil {
          result.append("\\")
        }
        result.append(folded)
      }
    }
    return String(result)
  }
}
