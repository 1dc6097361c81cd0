import Normalizer
public import StatementModel

/// A phrase in comparison form, once for each way in which languages fold.
///
/// What is the same in one language need not be in another: traditional characters are folded in Chinese, tones in
/// Vietnamese.
public struct FoldedPhrase: Hashable, Sendable {
  /// The phrase as it was given, without blanks around it.
  public let written: String
  private let chinese: [UInt32]
  private let vietnamese: [UInt32]
  private let others: [UInt32]

  /// Folds a phrase; nil where nothing is left of it that can be searched for.
  public init?(_ phrase: String) {
    let scalars = Self.trimmed(Array(phrase.unicodeScalars))
    func folded(_ language: Language) -> [UInt32] { ComparisonForm(folding: scalars, language: language).scalars }
    (chinese, vietnamese, others) = (folded(.chinese), folded(.vietnamese), folded(.english))
    guard !chinese.isEmpty, !vietnamese.isEmpty, !others.isEmpty else { return nil }
    written = String(scalars: scalars)
  }

  /// Its comparison form in texts of a language.
  public func scalars(in language: Language) -> [UInt32] {
    if language.isChinese { return chinese }
    return language == .vietnamese ? vietnamese : others
  }

  /// The same in UTF-8.
  public func bytes(in language: Language) -> [UInt8] { scalars(in: language).utf8 }

  private static func trimmed(_ scalars: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    var rest = scalars[...]
    while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
    while rest.last?.properties.isWhitespace == true { rest.removeLast() }
    return rest
  }
}

extension [UInt32] {
  /// The scalars in UTF-8.
  var utf8: [UInt8] {
    var bytes: [UInt8] = []
    for scalar in self { bytes.append(utf8: scalar) }
    return bytes
  }
}
