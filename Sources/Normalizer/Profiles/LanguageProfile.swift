import StatementModel

/// What the normaliser knows about a language, as data.
///
/// A class, since every step holds it and none changes it.
final class LanguageProfile: Sendable {
  /// The shapes of labels, those with more marks first.
  let labels: [LabelShape]
  /// How sentences end.
  let sentences: SentenceRules
  /// By which wording roles are recognised.
  let roles: RoleCues
  /// How dates are written.
  let dates: DateForms
  /// By which wording a text says what it is.
  let metadata: MetadataCues
  /// What a label can begin with; a quick no for most paragraphs.
  private let labelBeginnings: ScalarSet
  /// Which shapes a label can have that begins so, ascending.
  private let shapes: [Unicode.Scalar: [Int]]
  /// What each scalar is to the steps that cut a text.
  let kinds: ScalarFlags

  /// A profile; `rewritten` are the letters that stand as others in the `ReadingCopy`.
  init(
    labels: [LabelShape], sentences: SentenceRules, roles: RoleCues, dates: DateForms, metadata: MetadataCues,
    rewritten: [UInt32] = []
  ) {
    self.labels = labels
    self.sentences = sentences
    self.roles = roles
    self.dates = dates
    self.metadata = metadata
    labelBeginnings = ScalarSet(labels.flatMap(\.beginnings))
    shapes = labels.indices.reduce(into: [:]) { shapes, index in
      for scalar in Set(labels[index].beginnings) { shapes[scalar, default: []].append(index) }
    }
    kinds = ScalarKinds.flags(captionEnds: roles.captionEnds, rewritten: rewritten)
  }

  /// Whether a label can begin with `scalar`.
  @inline(__always)
  func canBeginLabel(_ scalar: Unicode.Scalar) -> Bool { labelBeginnings.contains(scalar) }
}

extension LanguageProfile {
  /// The profile for `language`; a language without one of its own is read like English.
  static func profile(for language: Language) -> LanguageProfile {
    switch language {
    case .chinese, .chineseTraditional: chinese
    case .vietnamese: vietnamese
    default: english
    }
  }

  /// All labels that `range` may begin with; a mark without number counts only where `range` is a whole paragraph.
  func readings(_ text: Scalars, _ range: Range<Int>, isParagraph: Bool) -> [LabelReading] {
    guard !range.isEmpty, canBeginLabel(text[range.lowerBound]), let shapes = shapes[text[range.lowerBound]] else {
      return []
    }
    return shapes.compactMap { index in
      guard isParagraph || labels[index].numeral != nil else { return nil }
      return labels[index].read(text, range, index: index)
    }
  }

  /// Whether `range` is a label and nothing else.
  func isBareLabel(_ text: Scalars, _ range: Range<Int>) -> Bool {
    guard range.count <= Self.longestLabel else { return false }
    let content = TypographicMark.trimmed(text, range, leadsLine: true)
    return readings(text, content, isParagraph: false).contains { $0.range.upperBound == content.upperBound }
  }

  /// Scalars in the longest label.
  private static let longestLabel = 24
}
