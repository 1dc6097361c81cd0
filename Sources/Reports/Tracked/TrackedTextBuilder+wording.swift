import DiffEngine
import StatementModel

extension TrackedTextBuilder {
  /// Adds a correspondence of the spine with its edits; where one text alone has an end of a clause inside it, with what
  /// stands between that clause and the next.
  mutating func addCorrespondence(_ index: Int) {
    let correspondence = comparison.correspondences[index]
    var cursors = Pair(
      old: ClauseCursor(correspondence.old, sides.old), new: ClauseCursor(correspondence.new, sides.new))
    add(.entryStart(index))
    addLeads(sides.old.leads[correspondence.old[0]], sides.new.leads[correspondence.new[0]])
    if isRewritten[index] {
      while let range = cursors.old.take(.max) { addOld(range, false, &cursors) }
      while let range = cursors.new.take(.max) { addNew(range, false, &cursors) }
    } else {
      for edit in correspondence.edits { addEdit(edit, &cursors) }
    }
    add(.entryEnd(index))
  }

  private mutating func addEdit(_ edit: Edit, _ cursors: inout Pair<ClauseCursor>) {
    var (old, new) = (edit.old.unicodeScalars.count, edit.new.unicodeScalars.count)
    if edit.operation == .equal {
      while old > 0, let range = cursors.old.take(min(old, cursors.new.left)), let same = cursors.new.take(range.count)
      {
        old -= range.count
        addSame(range, same)
        crossBoundaries(&cursors)
      }
      return
    }
    while old > 0, let range = cursors.old.take(old) {
      old -= range.count
      addOld(range, edit.isEditorial, &cursors)
    }
    while new > 0, let range = cursors.new.take(new) {
      new -= range.count
      addNew(range, edit.isEditorial, &cursors)
    }
  }

  private mutating func addOld(_ range: ScalarRange, _ isEditorial: Bool, _ cursors: inout Pair<ClauseCursor>) {
    add(.wording(.deleted, old: range, new: nil, isEditorial: isEditorial))
    crossBoundaries(&cursors)
  }

  private mutating func addNew(_ range: ScalarRange, _ isEditorial: Bool, _ cursors: inout Pair<ClauseCursor>) {
    add(.wording(.inserted, old: nil, new: range, isEditorial: isEditorial))
    crossBoundaries(&cursors)
  }

  /// Where a clause has ended and its correspondence goes on in a further one: adds what stands between them.
  private mutating func crossBoundaries(_ cursors: inout Pair<ClauseCursor>) {
    let ends = Pair(old: cursors.old.crossing(), new: cursors.new.crossing())
    if let old = ends.old, let new = ends.new {
      addGap(old, new, isLast: false)
      addLeads(sides.old.leads[old.upperBound], sides.new.leads[new.upperBound])
    } else if let old = ends.old {
      addSide(.old, old)
      addOnly(.old, sides.old.leads[old.upperBound])
    } else if let new = ends.new {
      addSide(.new, new)
      addOnly(.new, sides.new.leads[new.upperBound])
    }
  }

  /// Adds characters that both texts have; where their forms differ, as at the wrap of a line in one of them, as an edit.
  mutating func addSame(_ old: ScalarRange, _ new: ScalarRange) {
    var start = 0
    while start < old.count {
      let isSame = shown.old.forms[old.start + start] == shown.new.forms[new.start + start]
      var end = start + 1
      while end < old.count, (shown.old.forms[old.start + end] == shown.new.forms[new.start + end]) == isSame {
        end += 1
      }
      let ranges = (ScalarRange(old.start + start, old.start + end), ScalarRange(new.start + start, new.start + end))
      if isSame {
        add(.wording(.equal, old: ranges.0, new: ranges.1, isEditorial: false))
      } else {
        add(.wording(.deleted, old: ranges.0, new: nil, isEditorial: true))
        add(.wording(.inserted, old: nil, new: ranges.1, isEditorial: true))
      }
      start = end
    }
  }

  /// Adds the labels before two clauses that correspond: what they share at their ends is kept.
  mutating func addLeads(_ old: ScalarRange, _ new: ScalarRange) { addTrimmed(old, new, isEditorial: false) }

  /// Adds two short wordings: what they share at both ends, and between them an edit.
  mutating func addTrimmed(_ old: ScalarRange, _ new: ScalarRange, isEditorial: Bool) {
    let (a, b) = (shown.old.scalars, shown.new.scalars)
    var head = 0
    while head < min(old.count, new.count), a[old.start + head] == b[new.start + head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head, a[old.end - 1 - tail] == b[new.end - 1 - tail] { tail += 1 }
    addSame(ScalarRange(old.start, old.start + head), ScalarRange(new.start, new.start + head))
    addOnly(.old, ScalarRange(old.start + head, old.end - tail), isEditorial: isEditorial)
    addOnly(.new, ScalarRange(new.start + head, new.end - tail), isEditorial: isEditorial)
    addSame(ScalarRange(old.end - tail, old.end), ScalarRange(new.end - tail, new.end))
  }

  /// Adds characters that one text alone has; none where the range is empty.
  mutating func addOnly(_ side: Side, _ range: ScalarRange, isEditorial: Bool = false) {
    guard !range.isEmpty else { return }
    let isOld = side == .old
    add(
      .wording(
        isOld ? .deleted : .inserted, old: isOld ? range : nil, new: isOld ? nil : range, isEditorial: isEditorial))
  }
}
