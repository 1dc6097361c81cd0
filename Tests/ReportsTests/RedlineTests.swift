import DiffEngine
import StatementModel
import Testing

@testable import Reports

@Suite struct RedlineTests {
  /// Every way to write three edits over four short wordings: each side's pieces give its wording back.
  @Test func piecesGiveBothSidesBack() {
    let wordings = ["", "甲", "b ", "丙\n丁"]
    let edits = wordings.flatMap { old in
      wordings.flatMap { new in
        [
          Edit(old == new ? .equal : .replace, old: old, new: new),
          Edit(.replace, old: old, new: new, isEditorial: true),
        ]
      }
    }
    for first in edits {
      for second in edits {
        for showEditorial in [false, true] { check([first, second], showEditorial) }
      }
    }
  }

  @Test func aBoundaryThatOneSideHasIsAChange() {
    #expect(shown("甲。乙。", old: 1, new: 2, boundaryAt: 2) == "甲。{+ ¶ +}乙。")
    #expect(shown("甲。乙。", old: 2, new: 1, boundaryAt: 2) == "甲。[- ¶ -]乙。")
    #expect(shown("甲。乙。", old: 2, new: 2, boundaryAt: 2) == "甲。 ¶ 乙。")
  }

  @Test func hardWrapsAreFolded() {
    #expect(BlankFolding.fold("双方\n一致\r\n 同意 “友好\n”合作") == "双方一致同意 “友好”合作")
    #expect(BlankFolding.fold("the river\n  ports\u{A0}are\u{3000}open") == "the river ports are open")
    #expect(BlankFolding.fold("第7条\nthe 港") == "第7条 the 港")
    #expect(BlankFolding.fold("到20\n30年增长3.\n5个点") == "到2030年增长3.5个点")
    #expect(BlankFolding.fold("in 20\n30 ports") == "in 20 30 ports")
  }

  @Test func aDifferenceInBlanksIsSeenWhereItIsShown() {
    let pieces = redline("江⟦\u{3000}| ⟧河").reduce(
      into: RedlineBuilder(boundaries: Pair(old: [], new: []), showEditorial: true)
    ) {
      $0.add($1)
    }.pieces
    #expect(BlankFolding.fold(pieces).map(\.text) == ["江", "⟨U+3000⟩", "␣", "河"])
  }

  private func check(_ edits: [Edit], _ showEditorial: Bool) {
    var builder = RedlineBuilder(boundaries: Pair(old: [1], new: [2]), showEditorial: showEditorial)
    for edit in edits { builder.add(edit) }
    let old = builder.pieces.filter { $0.mark != .inserted && $0.mark != .quietNew }.map(\.text).joined()
    let new = builder.pieces.filter { $0.mark != .deleted && $0.mark != .quietOld }.map(\.text).joined()
    #expect(Array(old.utf8) == Array(edits.map(\.old).joined().utf8))
    #expect(Array(new.utf8) == Array(edits.map(\.new).joined().utf8))
  }

  private func shown(_ wording: String, old: Int, new: Int, boundaryAt offset: Int) -> String {
    var builder = RedlineBuilder(
      boundaries: Pair(old: old > 1 ? [offset] : [], new: new > 1 ? [offset] : []), showEditorial: false)
    builder.add(Edit(.equal, old: wording, new: wording))
    let text = StyledText(BlankFolding.fold(builder.pieces))
    return text.wording(text.cells.indices)
  }
}
