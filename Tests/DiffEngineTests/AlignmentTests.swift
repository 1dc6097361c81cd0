import DiffEngine
import StatementModel
import Testing

/// Six clauses that have little in common, to stand around the ones under test.
private let frame = [
  "应甲国总统邀请，乙国总理于五月访问甲国。", "双方回顾了建交以来两国关系的发展历程。", "甲方支持乙方申请加入区域贸易协定。",
  "双方愿扩大农产品贸易，便利货物通关。", "双方同意互派留学生，办好青年联欢活动。", "乙方重申坚定奉行一个国家政策。",
]

@Suite("clause alignment")
struct AlignmentTests {
  @Test("finds a moved clause and takes the shorter mover as moved")
  func moved() {
    let new = [frame[0], frame[5], frame[1], frame[2], frame[3], frame[4]]
    #expect(compare(frame, new).notation.filter { !$0.hasSuffix("unchanged") } == ["6-2 moved"])
  }

  @Test("shows the edits of a moved clause")
  func movedAndReworded() {
    let comparison = compare(frame, [frame[0], "乙方重申奉行一个国家原则。"] + frame[1...4])
    let moved = comparison.correspondences.filter { $0.changes.contains(.moved) }
    #expect(moved.map(\.edits.redline) == ["乙方重申[-坚定-]奉行一个国家[-政策-]{+原则+}。"])
    #expect(moved.map(\.change) == [.moved])
    #expect(moved.map(\.also) == [[.reworded]])
  }

  @Test("believes a doubtful pair in the middle of a passage that moved, and not the same pair alone")
  func movedPassage() {
    let passage = ["坚持依法治军方针，加强正规化建设。", "改进后勤供应，减少油料与被装浪费。", "增强全民国防观念，完善动员体制。"]
    let revised = ["坚持依法治军，提高正规化建设水平。", "完善后勤制度，更新仓库与车辆，节约油料。", "增强全民国防观念，健全国防动员体制。"]
    let rest = frame + frame.map { "各方还注意到，" + $0 }
    #expect(
      compare(passage + rest, rest + revised).notation.filter { $0.contains(" moved") } == [
        "1-13 moved+reworded", "2-14 moved+reworded", "3-15 moved+reworded",
      ])
    #expect(!compare([passage[1]] + rest, rest + [revised[1]]).notation.contains { $0.contains(" moved") })
  }

  @Test("a dateline at the foot of one text belongs to the one under the title of the other")
  func datelines() {
    let body = ["双方就深化合作深入交换意见。", "双方同意扩大贸易和投资规模。"]
    let comparison = compare(body + ["2019年10月25日于北京"], ["（二〇二〇年一月十八日  内比都）"] + body)
    let dateline = comparison.correspondences.first { $0.old == [2] }
    #expect(dateline?.new == [0])
    #expect(dateline?.pass == .frame)
  }

  @Test("finds a split")
  func split() {
    let new = frame[0...2] + ["双方愿扩大农产品贸易。", "双方将便利货物通关。"] + frame[4...5]
    #expect(compare(frame, Array(new)).notation[3] == "4-4,5 split+reworded")
  }

  @Test("finds a merger")
  func merged() {
    let new = frame[0...2] + ["双方愿扩大农产品贸易，便利货物通关，同意互派留学生，办好青年联欢活动。", frame[5]]
    #expect(compare(frame, Array(new)).notation[3] == "4,5-4 merged+reworded")
  }

  @Test("leaves a new clause that merely sounds alike as added, and a dropped one as removed where it stood")
  func addedAndRemoved() {
    let new = [frame[0], frame[1], frame[3], "双方同意深化海关、质检、标准化领域交流。", frame[4], frame[5]]
    #expect(
      compare(frame, new).notation == [
        "1-1 unchanged", "2-2 unchanged", "3-∅ removed", "4-3 unchanged", "∅-4 added", "5-5 unchanged", "6-6 unchanged",
      ])
  }

  @Test("pairs repeated clauses in their order")
  func repeated() {
    let address = "各位代表："
    let old = [address, frame[0], address, frame[1], address, frame[2]]
    #expect(compare(old, old).notation == (1...6).map { "\($0)-\($0) unchanged" })
    let dropped = [address, frame[0], frame[1], address, frame[2]]
    #expect(
      compare(old, dropped).notation == [
        "1-1 unchanged", "2-2 unchanged", "3-∅ removed", "4-3 unchanged", "5-4 unchanged", "6-5 unchanged",
      ])
  }
}
