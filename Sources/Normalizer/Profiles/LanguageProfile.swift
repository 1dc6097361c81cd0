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

  /// Gives `take` all labels that `range` may begin with.
  func read(_ text: Scalars, _ range: Range<Int>, _ take: (LabelReading) -> Void) {
    guard !range.isEmpty, canBeginLabel(text[range.lowerBound]), let shapes = shapes[text[range.lowerBound]] else {
      return
    }
    for index in shapes { labels[index].read(text, range, index: index).map(take) }
  }

  /// The same as an array, without marks that have no number: these count only where a paragraph begins.
  func readings(_ text: Scalars, _ range: Range<Int>) -> [LabelReading] {
    var readings: [LabelReading] = []
    read(text, range) { if labels[$0.shape].numeral != nil { readings.append($0) } }
    return readings
  }

  /// Whether `range` is a label and nothing else.
  func isBareLabel(_ text: Scalars, _ range: Range<Int>) -> Bool {
    guard range.count <= Self.longestLabel else { return false }
    let content = TypographicMark.trimmed(text, range, leadsLine: true)
    return readings(text, content).contains { $0.range.upperBound == content.upperBound }
  }

  /// Scalars in the longest label.
  private static let longestLabel = 24
}
