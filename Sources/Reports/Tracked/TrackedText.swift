import DiffEngine
import StatementModel

/// Both texts of a comparison in one: every paragraph of either, in order, each stretch with who has it.
///
/// Without what is inserted it is the old text, paragraph for paragraph, and without what is deleted the new one; so it is
/// what documents with tracked changes are written from.
struct TrackedText {
  /// Who has a stretch.
  enum Mark: Hashable {
    /// Both texts, in this place.
    case equal
    /// The old text alone.
    case deleted
    /// The new text alone.
    case inserted
    /// The old text in this place, and the new one elsewhere: the number of the correspondence.
    case movedFrom(Int)
    /// The new text in this place, and the old one elsewhere: the number of the correspondence.
    case movedTo(Int)

    /// Whether the old text has it here.
    var isOld: Bool {
      switch self {
      case .equal, .deleted, .movedFrom: true
      case .inserted, .movedTo: false
      }
    }

    /// Whether the new text has it here.
    var isNew: Bool {
      switch self {
      case .equal, .inserted, .movedTo: true
      case .deleted, .movedFrom: false
      }
    }
  }

  /// One step through both texts.
  enum Piece: Equatable {
    /// Wording: where it stands in the texts that have it.
    case wording(Mark, old: ScalarRange?, new: ScalarRange?, isEditorial: Bool)
    /// The end of a paragraph: which block of each text it ends; nil for a text without any.
    case paragraphEnd(Mark, old: Int?, new: Int?)
    /// What follows, up to the end, is in the place that a moved correspondence has in a text.
    case moveStart(Side, Int)
    /// The end of that.
    case moveEnd(Side, Int)
    /// What follows, up to the end, is a correspondence in the place where a remark on it belongs.
    case entryStart(Int)
    /// The end of that.
    case entryEnd(Int)
  }

  /// The steps, in order; the last is the end of a paragraph of both texts.
  let pieces: [Piece]
  /// How the characters of each text are shown.
  let shown: Pair<ShownScalars>

  /// Lays both texts into one; close to linear in them.
  ///
  /// Where `showsMoves` is false, what moved is deleted in one place and inserted in another. A wording with less than
  /// `minimumEqualShare` in common is replaced whole.
  init(_ comparison: Comparison, showsMoves: Bool = true, minimumEqualShare: Double = Redline.legibleShare) {
    shown = comparison.texts.map(ShownScalars.init)
    var builder = TrackedTextBuilder(comparison, shown, showsMoves: showsMoves, minimumEqualShare: minimumEqualShare)
    builder.build()
    pieces = builder.pieces
  }

  /// What is shown for a piece of wording; the new text's where both have it.
  func wording(old: ScalarRange?, new: ScalarRange?) -> String {
    if let new { return shown.new[new] }
    return old.map { shown.old[$0] } ?? ""
  }
}
