import StatementModel

extension Paragraph.Opening {
  /// The reason in words.
  var reason: CutExplanation.Reason {
    switch self {
    case .start: CutExplanation.Reason("text-start", "the text begins")
    case .blankLine: CutExplanation.Reason("blank-line", "a blank line stands before it")
    case .lineEnd: CutExplanation.Reason("line-end", "a line begins")
    case .wideIndent: CutExplanation.Reason("wide-indent", "its line is indented by two ideographic spaces")
    case .wideBlank: CutExplanation.Reason("wide-blank", "wide blanks part it from the text before it in one line")
    case .afterCaption:
      CutExplanation.Reason("after-caption", "a caption ends right before it, and it addresses the audience")
    case .headingMark: CutExplanation.Reason("heading-mark", "a mark of a heading stands here or before it")
    case .emphasis: CutExplanation.Reason("emphasis", "the line before it is emphasised as a whole")
    case .item: CutExplanation.Reason("item", "its line begins like an item of a list")
    case .sentenceEnd:
      CutExplanation.Reason("sentence-end", "the hard-wrapped line before it is short and ends a sentence")
    case .midLine:
      CutExplanation.Reason("mid-line", "its label stands in mid-line and goes on with the numbers before it")
    case .shortLine:
      CutExplanation.Reason("short-line", "the hard-wrapped line before it is short and this one begins anew")
    }
  }
}

extension Outline.Verdict {
  /// The verdict on `label` in words.
  func reason(_ label: String) -> CutExplanation.Reason {
    switch self {
    case .mark: CutExplanation.Reason("label-mark", "\(label) is a mark that leads an item")
    case .next: CutExplanation.Reason("label-next", "\(label) is a label, since it goes on with the number before it")
    case .first:
      CutExplanation.Reason("label-first", "\(label) is a label, since its shape says so or the next number follows")
    case .gap: CutExplanation.Reason("label-gap", "\(label) is a label, though numbers before it are missing")
    case .restart: CutExplanation.Reason("label-restart", "\(label) is a label, and its list begins again")
    case .again: CutExplanation.Reason("label-again", "\(label) is a label, though its number was used before")
    case .alone:
      CutExplanation.Reason(
        "no-label-alone", "\(label) is no label, since it goes on with no number and none goes on with it")
    case .second:
      CutExplanation.Reason("no-label-second", "\(label) is read as a label of another kind, which fits better")
    }
  }
}
