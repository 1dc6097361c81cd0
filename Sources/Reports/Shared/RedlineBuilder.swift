import DiffEngine
import StatementModel

/// Walks the edits of a correspondence once and collects the pieces.
struct RedlineBuilder {
  /// The pieces so far.
  private(set) var pieces: [Redline.Piece] = []
  /// Scalars of both sides that count as equal.
  private(set) var shared = 0
  /// Scalars of both sides.
  private(set) var total = 0

  private let boundaries: Pair<Set<Int>>
  private let showEditorial: Bool
  private var offsets = Pair(old: 0, new: 0)

  /// Starts at the beginning of both sides; `boundaries` are the offsets at which a further clause begins.
  init(boundaries: Pair<Set<Int>>, showEditorial: Bool) {
    self.boundaries = boundaries
    self.showEditorial = showEditorial
  }

  /// Takes the next edit.
  mutating func add(_ edit: Edit) {
    let isQuiet = edit.isEditorial && !showEditorial
    switch edit.operation {
    case .equal:
      addEqual(edit.old)
    case .delete, .insert, .replace:
      addOld(edit.old, mark: isQuiet ? .quietOld : .deleted, isEditorial: edit.isEditorial)
      addNew(edit.new, mark: isQuiet ? .quietNew : .inserted, isEditorial: edit.isEditorial)
    }
  }

  private mutating func addEqual(_ text: String) {
    if boundaries.old.isEmpty, boundaries.new.isEmpty {
      return addWhole(text, .equal, isEditorial: false, isEqual: true)
    }
    for scalar in text.unicodeScalars {
      let ends = Pair(old: boundaries.old.contains(offsets.old), new: boundaries.new.contains(offsets.new))
      if ends.old && ends.new { addBoundary(.equal) }
      if ends.old && !ends.new { addBoundary(.deleted) }
      if ends.new && !ends.old { addBoundary(.inserted) }
      append(scalar, .equal, false)
      offsets.old += 1
      offsets.new += 1
      shared += 2
      total += 2
    }
  }

  private mutating func addOld(_ text: String, mark: Redline.Mark, isEditorial: Bool) {
    if boundaries.old.isEmpty, boundaries.new.isEmpty {
      return addWhole(text, mark, isEditorial: isEditorial, isEqual: isEditorial)
    }
    for scalar in text.unicodeScalars {
      if boundaries.old.contains(offsets.old) { addBoundary(.deleted) }
      append(scalar, mark, isEditorial)
      offsets.old += 1
      count(isEqual: isEditorial)
    }
  }

  private mutating func addNew(_ text: String, mark: Redline.Mark, isEditorial: Bool) {
    if boundaries.old.isEmpty, boundaries.new.isEmpty {
      return addWhole(text, mark, isEditorial: isEditorial, isEqual: isEditorial)
    }
    for scalar in text.unicodeScalars {
      if boundaries.new.contains(offsets.new) { addBoundary(.inserted) }
      append(scalar, mark, isEditorial)
      offsets.new += 1
      count(isEqual: isEditorial)
    }
  }

  /// Adds wording that no boundary falls into; where there are none, nobody needs the offsets.
  private mutating func addWhole(_ text: String, _ mark: Redline.Mark, isEditorial: Bool, isEqual: Bool) {
    guard !text.isEmpty else { return }
    let count = text.unicodeScalars.count * (mark == .equal ? 2 : 1)
    total += count
    if isEqual { shared += count }
    append(text, mark, isEditorial)
  }

  private mutating func count(isEqual: Bool) {
    total += 1
    if isEqual { shared += 1 }
  }

  private mutating func addBoundary(_ mark: Redline.Mark) {
    pieces.append(Redline.Piece(mark: mark, text: "", isBoundary: true))
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ mark: Redline.Mark, _ isEditorial: Bool) {
    append(String(scalar), mark, isEditorial)
  }

  private mutating func append(_ text: String, _ mark: Redline.Mark, _ isEditorial: Bool) {
    let last = pieces.count - 1
    if last >= 0, pieces[last].mark == mark, !pieces[last].isBoundary, pieces[last].isEditorial == isEditorial {
      pieces[last].text += text
    } else {
      pieces.append(Redline.Piece(mark: mark, text: text, isEditorial: isEditorial))
    }
  }
}
