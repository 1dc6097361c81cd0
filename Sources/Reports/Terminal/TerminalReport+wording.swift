import DiffEngine
import StatementModel

extension TerminalReport {
  /// Writes the wording of a correspondence: as one redline, side by side, or as two whole wordings.
  func writeWording(
    _ redline: Redline, _ isWhole: Bool, to page: inout TerminalPage<some TextOutputStream>
  ) {
    if !redline.pieces.contains(where: { $0.mark == .deleted || $0.mark == .inserted }) {
      page.write(StyledText(redline.shown(.new)), hanging: 2, marginIsInText: false)
      return
    }
    if options.width >= options.sideBySideWidth {
      page.writeSideBySide(side(redline, .old, isWhole), side(redline, .new, isWhole), indent: 2)
    } else if isWhole {
      page.write(side(redline, .old, true), margin: "  -", hanging: 4, marginStyle: .deleted)
      page.write(side(redline, .new, true), margin: "  +", hanging: 4, marginStyle: .inserted)
    } else {
      page.write(StyledText(redline.shown(.inline)), hanging: 2, marginIsInText: false)
    }
  }

  /// Whether both sides have wording, but too little in common for a redline that can be read.
  func isRewritten(_ correspondence: Correspondence, _ redline: Redline) -> Bool {
    !correspondence.old.isEmpty && !correspondence.new.isEmpty
      && redline.isRewritten(below: options.minimumEqualShare)
  }

  private func side(_ redline: Redline, _ view: Redline.View, _ isWhole: Bool) -> StyledText {
    let pieces = redline.shown(view)
    guard isWhole else { return StyledText(pieces) }
    let style: Style = view == .old ? .deleted : .inserted
    var text = StyledText()
    for piece in pieces { text.append(piece.isBoundary ? " ¶ " : piece.text, style) }
    return text
  }
}
