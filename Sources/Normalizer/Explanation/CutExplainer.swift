import StatementModel

/// Puts into words why one block was cut as it was.
struct CutExplainer {
  let text: Scalars
  let copy: Scalars
  let profile: LanguageProfile
  let draft: Draft
  let sentences: ArraySlice<Range<Int>>

  /// The reasons.
  var reasons: CutExplanation.BlockReasons {
    CutExplanation.BlockReasons(
      paragraph: draft.paragraph.opening.reason, labels: labels, role: role, clauses: sentences.map(clause))
  }

  private var labels: [CutExplanation.Reason] {
    let judged = draft.verdicts.map { $0.verdict.reason(String(scalars: text[$0.reading.range])) }
    guard judged.isEmpty, draft.isText, let lookalike else { return judged }
    let next = text[lookalike.upperBound..<draft.paragraph.range.upperBound].first.map { String(scalars: [$0]) } ?? ""
    return [
      CutExplanation.Reason(
        "no-label-gap", "\(String(scalars: text[lookalike])) is no label, since \(next.debugDescription) follows it")
    ]
  }

  /// What stands at the beginning and would be a label, did something else follow.
  private var lookalike: Range<Int>? {
    guard !draft.paragraph.isQuoted else { return nil }
    return profile.labels.indices.lazy.filter { profile.labels[$0].numeral != nil }.compactMap {
      profile.labels[$0].read(text, draft.paragraph.range, index: $0, checksGap: false)?.range
    }.first
  }

  private func clause(_ sentence: Range<Int>) -> CutExplanation.Reason {
    if sentence == draft.label?.range {
      return CutExplanation.Reason("label-alone", "the label is all the paragraph says")
    }
    let marks = text[sentence].reversed().prefix {
      Punctuation.terminators.contains($0) || Punctuation.closers.contains($0)
    }
    if marks.contains(where: Punctuation.terminators.contains) {
      return CutExplanation.Reason("end-mark", "ends with \(String(scalars: marks.reversed()))")
    }
    return CutExplanation.Reason("paragraph-end", "ends with its paragraph, without an end mark")
  }

  private var role: CutExplanation.Reason {
    let reason = draft.roleRule.reason
    let cue = draft.roleRule.cues(profile.roles).first { $0.matches(copy, draft.wording) }
    return cue.map { CutExplanation.Reason(reason.rule, "\(reason.message); cue \($0.pattern)") } ?? reason
  }
}
