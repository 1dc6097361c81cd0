public import StatementModel

/// Cuts extracted text into blocks and clauses, recognises labels, roles and metadata, and collects findings.
public struct Normalizer: Sendable {
  /// The version of the rules of cutting and folding; raised by every change that alters the result for any text.
  ///
  /// What is stored says which version made it: ranges, ids, roles and metadata of two texts are comparable where their
  /// versions are equal, and a text of an older version is cut again from its kept source. 1: the first rules. 2: script,
  /// tone placement and Đ folded; cues found in traditional and decomposed texts; genre, parties, visit and level read.
  /// 3: openings, closings and lists of signed documents in English and Vietnamese. 4: labels such as 1.1 and a last label
  /// after a gap; subtitles under a header; numbers broken by a hard wrap.
  public static let version = 4

  /// Creates a normaliser.
  public init() {}

  /// Cuts `text`; total: any text gives a result, and nothing of it is lost.
  ///
  /// `id` names the text in reports; `language` overrides recognition. Near linear in the length of the text.
  public func normalize(_ text: ExtractedText, id: String, language: Language? = nil) -> StatementText {
    let sourced =
      language.map { Sourced($0, .given) } ?? Sourced(LanguageEvidence(text.scalars).language, .recognised)
    let profile = LanguageProfile.profile(for: sourced.value)
    var draftsman = Draftsman(text.scalars, profile)
    let copy = ReadingCopy.make(text.scalars, sourced.value, seen: draftsman.marks.seen)
    let drafts = RoleReader.assign(draftsman.drafts(), copy, draftsman.marks, profile)
    let reader = MetadataReader(
      text: text.scalars, copy: copy, profile: profile, drafts: drafts, language: sourced.value)
    let metadata = reader.metadata(language: sourced).completed(by: text.hints)
    let findings = text.findings + draftsman.findings + Self.missing(metadata, drafts)
    return StatementText(
      id: id, extracted: text, metadata: metadata,
      blocks: Self.blocks(drafts, draftsman.sentences, text.scalars, profile),
      findings: Self.ordered(findings))
  }

  /// Says why `text` was cut as it was; cuts it once more, in its language.
  public func explanation(of text: StatementText) -> CutExplanation {
    let (scalars, language) = (text.extracted.scalars, text.metadata.language.value)
    let profile = LanguageProfile.profile(for: language)
    var draftsman = Draftsman(scalars, profile, explains: true)
    let copy = ReadingCopy.make(scalars, language, seen: draftsman.marks.seen)
    let drafts = RoleReader.assign(draftsman.drafts(), copy, draftsman.marks, profile)
    return CutExplanation(
      blocks: drafts.map {
        CutExplainer(
          text: scalars, copy: copy, profile: profile, draft: $0, sentences: draftsman.sentences[$0.sentences]
        ).reasons
      })
  }

  private static func blocks(
    _ drafts: [Draft], _ sentences: [Range<Int>], _ text: Scalars, _ profile: LanguageProfile
  ) -> [Block] {
    var register = IDRegister(shapes: profile.labels, count: drafts.count)
    var blocks: [Block] = []
    blocks.reserveCapacity(drafts.count)
    for draft in drafts {
      let id = register.blockID(draft)
      let label = draft.label?.range
      blocks.append(
        Block(
          id: id, label: label.map { String(scalars: text[$0]) } ?? "", labelRange: label?.scalarRange,
          path: draft.element?.path ?? [], role: draft.role, range: draft.paragraph.range.scalarRange,
          clauses: clauses(draft, sentences, register)))
    }
    return blocks
  }

  private static func clauses(_ draft: Draft, _ sentences: [Range<Int>], _ register: IDRegister) -> [Clause] {
    var clauses: [Clause] = []
    clauses.reserveCapacity(draft.sentences.count)
    for sentence in draft.sentences {
      let range = sentences[sentence].scalarRange
      let items = draft.items.isEmpty ? [] : draft.items.filter(range.contains)
      clauses.append(Clause(id: register.clauseID(clauses.count + 1, draft), range: range, items: items))
    }
    return clauses
  }

  private static func missing(_ metadata: Metadata, _ drafts: [Draft]) -> [Finding] {
    var findings: [Finding] = []
    if metadata.title == nil { findings.append(Finding(.missingMetadata, "No title was recognised")) }
    if metadata.date == nil { findings.append(Finding(.missingMetadata, "No date of issue was recognised")) }
    if metadata.language.value == .undetermined {
      findings.append(Finding(.missingMetadata, "The language was not recognised"))
    }
    if !drafts.indices.contains(where: { drafts[$0].isNumbered }) {
      findings.append(Finding(.noLabel, "No paragraph has a label, so clauses are named by their position alone"))
    }
    return findings
  }

  /// Findings on the whole document first, then by position.
  private static func ordered(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted {
      ($0.element.range?.start ?? -1, $0.offset) < ($1.element.range?.start ?? -1, $1.offset)
    }.map(\.element)
  }
}
