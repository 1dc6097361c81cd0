import DiffEngine
import StatementModel

/// The wording diff of one correspondence, ready to be shown: pieces in order, clause boundaries among them.
struct Redline {
  /// What a piece of wording is to the reader.
  enum Mark {
    /// Both sides have it.
    case equal
    /// Only the old side has it.
    case deleted
    /// Only the new side has it.
    case inserted
    /// The old side's typography, where editorial differences are hidden.
    case quietOld
    /// The new side's typography, where editorial differences are hidden.
    case quietNew
  }

  /// Which of the pieces a reader sees.
  enum View {
    /// Both sides in one text; where typography is hidden, the new side's.
    case inline
    /// The old side alone.
    case old
    /// The new side alone.
    case new
  }

  /// A stretch of wording with one mark.
  struct Piece: Equatable {
    /// What it is to the reader.
    var mark: Mark
    /// The wording; empty for a clause boundary.
    var text: String
    /// Whether it stands for the boundary between two clauses of one side.
    var isBoundary = false
    /// Whether it is a difference of typography alone that is to be seen.
    var isEditorial = false
  }

  /// The least share of common wording for which changes are marked inside the sentences, unless a report is told another.
  static let legibleShare = 0.35

  /// The pieces as written, hidden typography included.
  let pieces: [Piece]
  /// The share of the wording that both sides have, 0…1; hidden typography counts as equal.
  let equalShare: Double
  /// The longest stretch that both sides have, as a part of the shorter side's wording, 0…1.
  let longestEqualShare: Double

  /// Reads the diff of a correspondence; `showEditorial` turns differences of typography into visible ones.
  init(_ correspondence: Correspondence, in comparison: Comparison, showEditorial: Bool) {
    self.init(correspondence, units: comparison.units, showEditorial: showEditorial)
  }

  /// The same where the clauses count in `units`.
  init(_ correspondence: Correspondence, units: Pair<[ClauseUnit]>, showEditorial: Bool) {
    var builder = RedlineBuilder(
      boundaries: Pair(
        old: Self.boundaries(correspondence.old, units.old), new: Self.boundaries(correspondence.new, units.new)),
      showEditorial: showEditorial)
    for edit in correspondence.edits { builder.add(edit) }
    pieces = builder.pieces
    equalShare = builder.total == 0 ? 1 : Double(builder.shared) / Double(builder.total)
    longestEqualShare = Self.longestEqualShare(pieces)
  }

  /// The longest kept stretch as a part of the shorter side.
  private static func longestEqualShare(_ pieces: [Piece]) -> Double {
    var lengths = Pair(old: 0, new: 0)
    var (run, longest) = (0, 0)
    for piece in pieces where !piece.isBoundary {
      let length = piece.text.unicodeScalars.count
      switch piece.mark {
      case .equal, .quietNew:
        if piece.mark == .equal { lengths.old += length }
        lengths.new += length
        run += length
        longest = max(longest, run)
      case .quietOld: lengths.old += length
      case .deleted:
        lengths.old += length
        run = 0
      case .inserted:
        lengths.new += length
        run = 0
      }
    }
    return Double(longest) / Double(max(1, min(lengths.old, lengths.new)))
  }

  /// Whether so little is kept, and that in pieces, that marks inside the sentences would not be read.
  func isRewritten(below minimumEqualShare: Double) -> Bool {
    equalShare < minimumEqualShare && longestEqualShare < Self.readableRun
  }

  /// A stretch of this part of the shorter side is worth marks around it.
  private static let readableRun = 0.4

  /// The pieces of one view, blanks folded and invisible characters made visible.
  func shown(_ view: View) -> [Piece] {
    BlankFolding.fold(pieces.filter { Self.isPart($0.mark, of: view) })
  }

  private static func isPart(_ mark: Mark, of view: View) -> Bool {
    switch view {
    case .inline: mark != .quietOld
    case .old: mark == .equal || mark == .deleted || mark == .quietOld
    case .new: mark == .equal || mark == .inserted || mark == .quietNew
    }
  }

  /// The offsets, in scalars of a side's joined wording, at which a further clause begins.
  private static func boundaries(_ indices: [Int], _ units: [ClauseUnit]) -> Set<Int> {
    var offset = 0
    var result: Set<Int> = []
    for index in indices.dropLast() {
      offset += units[index].clause.range.count
      result.insert(offset)
    }
    return result
  }
}
