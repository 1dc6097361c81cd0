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
  /// The shapes of the labels that begin alike, ascending, and for each scalar which of these lists it is, counted from 1.
  private let shapes: (lists: [[Int]], numbers: ScalarFlags)
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
    shapes = Self.shapes(of: labels)
    kinds = ScalarKinds.flags(captionEnds: roles.captionEnds, rewritten: rewritten)
  }

  private static func shapes(of labels: [LabelShape]) -> (lists: [[Int]], numbers: ScalarFlags) {
    let beginnings = labels.map { Set($0.beginnings) }
    var scalars: [[Int]: [ClosedRange<UInt32>]] = [:]
    for scalar in Set(beginnings.joined()) {
      let list = labels.indices.filter { beginnings[$0].contains(scalar) }
      scalars[list, default: []].append(scalar.value...scalar.value)
    }
    let lists = scalars.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let rows = lists.enumerated().map { (flags: UInt8($0 + 1), ranges: scalars[$1] ?? []) }
    return (lists, ScalarFlags(rows))
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
    guard !range.isEmpty, canBeginLabel(text[range.lowerBound]) else { return }
    let number = Int(shapes.numbers[text[range.lowerBound].value])
    guard number > 0 else { return }
    for index in shapes.lists[number - 1] { labels[index].read(text, range, index: index).map(take) }
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
