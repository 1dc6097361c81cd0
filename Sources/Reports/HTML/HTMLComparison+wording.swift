import DiffEngine
import StatementModel

extension HTMLComparison {
  /// Writes the two sides of a correspondence next to each other.
  func writePair(
    _ correspondence: Correspondence, _ redline: Redline, _ html: inout HTMLWriter<some TextOutputStream>
  ) {
    html.element("div", [("class", "pair")]) { html in
      writeSide(.old, correspondence, redline, &html)
      html.newLine()
      writeSide(.new, correspondence, redline, &html)
    }
  }

  /// Whether both sides have wording, but too little in common for marks inside the sentences.
  func isRewritten(_ correspondence: Correspondence, _ redline: Redline) -> Bool {
    !correspondence.old.isEmpty && !correspondence.new.isEmpty
      && redline.isRewritten(below: options.minimumEqualShare)
  }

  private func writeSide(
    _ side: Side, _ correspondence: Correspondence, _ redline: Redline,
    _ html: inout HTMLWriter<some TextOutputStream>
  ) {
    let units = side == .old ? correspondence.old : correspondence.new
    let isWhole = isRewritten(correspondence, redline)
    let pieces = redline.shown(side == .old ? .old : .new)
    html.element("div", [("class", "side")]) { html in
      for (unit, pieces) in zip(units, Self.clauses(pieces)) {
        // A moved clause has its old anchor at its old place.
        let hasAnchor = side == .new || !isMoved(correspondence)
        writeClause(side, unit, hasAnchor: hasAnchor, &html) { html in
          if isWhole {
            html.element(side == .old ? "del" : "ins", [("class", "whole")]) { html in
              writeMarked(pieces.map(\.text).joined(), isInsertion: side == .new, &html)
            }
          } else {
            for piece in pieces { write(piece, &html) }
          }
        }
      }
    }
  }

  private func writeClause<Output>(
    _ side: Side, _ unit: Int, hasAnchor: Bool, _ html: inout HTMLWriter<Output>,
    _ body: (inout HTMLWriter<Output>) -> Void
  ) {
    let anchor = anchor(side, unit)
    let attributes: [HTMLAttribute] = [("class", "clause")] + (hasAnchor ? [("id", anchor)] as [HTMLAttribute] : [])
    html.element("div", attributes) { html in
      let name = side == .old ? places.old.names[unit] : places.new.names[unit]
      html.element("a", [("class", "place"), ("href", HTMLEscaping.fragment(anchor))]) { html in
        // Heard always, and seen where the sides stand below each other.
        html.element("span", [("class", "which")], "\(side == .old ? words.old : words.new) ")
        html.text(name)
      }
      html.element("p", [("lang", language(side)), ("dir", "auto")]) { body(&$0) }
    }
  }

  func write(_ piece: Redline.Piece, _ html: inout HTMLWriter<some TextOutputStream>) {
    switch piece.mark {
    case .equal, .quietOld, .quietNew: html.text(piece.text)
    case .deleted: html.element("del") { writeMarked(piece.text, isInsertion: false, &$0) }
    case .inserted: html.element("ins") { writeMarked(piece.text, isInsertion: true, &$0) }
    }
  }

  /// Writes changed wording with words before and after it for those who hear the page.
  private func writeMarked(_ text: String, isInsertion: Bool, _ html: inout HTMLWriter<some TextOutputStream>) {
    let heard: [HTMLAttribute] = [("class", "heard"), ("lang", words.language.rawValue)]
    html.element("span", heard, (isInsertion ? words.insertionStart : words.deletionStart) + " ")
    html.text(text)
    html.element("span", heard, " " + (isInsertion ? words.insertionEnd : words.deletionEnd))
  }

  /// The pieces of each clause of one side.
  private static func clauses(_ pieces: [Redline.Piece]) -> [[Redline.Piece]] {
    var result: [[Redline.Piece]] = [[]]
    for piece in pieces {
      if piece.isBoundary { result.append([]) } else { result[result.count - 1].append(piece) }
    }
    return result
  }
}
