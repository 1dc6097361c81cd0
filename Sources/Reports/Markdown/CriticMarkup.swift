import DiffEngine
import StatementModel

/// Both texts of a comparison as one running text in CriticMarkup (criticmarkup.com).
///
/// CriticMarkup knows no moves: what moved is deleted in one place and inserted in the other, with a remark.
struct CriticMarkup {
  private let comparison: Comparison
  private let words: Catalogue
  private let places: Pair<Places>
  private var output = ""
  /// Wording that waits for what follows it, which decides how it is marked.
  private var waiting: (old: String, new: String) = ("", "")
  /// Whether both sides have ended a paragraph here, so that the next begins a paragraph of Markdown.
  private var isAtStart = true

  init(_ comparison: Comparison, words: Catalogue) {
    (self.comparison, self.words) = (comparison, words)
    places = comparison.texts.map { Places($0, words: words) }
  }

  /// The text.
  var text: String {
    mutating get {
      output = ""
      let tracked = TrackedText(comparison, showsMoves: false)
      var start = 0
      for (index, piece) in tracked.pieces.enumerated() {
        guard case .paragraphEnd(let mark, _, _) = piece else { continue }
        writeParagraph(tracked.pieces[start..<index], mark, tracked)
        start = index + 1
      }
      return output
    }
  }

  private mutating func writeParagraph(
    _ pieces: ArraySlice<TrackedText.Piece>, _ end: TrackedText.Mark, _ tracked: TrackedText
  ) {
    var isOfOneText = isAtStart
    for piece in pieces {
      switch piece {
      case .wording(let mark, let old, let new, _):
        write(mark, tracked.wording(old: old, new: new))
        isOfOneText = isOfOneText && mark == end
      case .entryEnd(let index): writeRemark(index)
      default: break
      }
    }
    flush()
    // Where one text alone has the whole paragraph, nothing of it is left in the other but a blank line.
    isAtStart = end == .equal || isOfOneText
    output += isAtStart ? "\n\n" : end == .deleted ? "{--\n\n--}" : "{++\n\n++}"
  }

  private mutating func write(_ mark: TrackedText.Mark, _ text: String) {
    let escaped = MarkdownEscaping.escape(text)
    guard !escaped.isEmpty else { return }
    switch mark {
    case .deleted, .movedFrom:
      if !waiting.new.isEmpty { flush() }
      waiting.old += escaped
    case .inserted, .movedTo: waiting.new += escaped
    case .equal:
      flush()
      output += isAtStart ? MarkdownEscaping.escapeStart(escaped) : escaped
      isAtStart = false
    }
  }

  private mutating func flush() {
    let (old, new) = waiting
    waiting = ("", "")
    if old.isEmpty && new.isEmpty { return }
    isAtStart = false
    output += old.isEmpty ? "{++\(new)++}" : new.isEmpty ? "{--\(old)--}" : "{~~\(old)~>\(new)~~}"
  }

  private mutating func writeRemark(_ index: Int) {
    let correspondence = comparison.correspondences[index]
    guard correspondence.changes.contains(where: { $0 == .moved || $0 == .split || $0 == .merged }) else { return }
    flush()
    let remark = Remark(correspondence, comparison, places, words: words)
    output += "{>>\(MarkdownEscaping.escape("\(remark.change): \(remark.place)"))<<}"
  }
}
