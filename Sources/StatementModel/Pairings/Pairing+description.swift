extension Pairing: CustomStringConvertible {
  /// What is said of which clauses, in a few words on one line: `“…” with “…”`, `“…” apart from “…”`.
  public var description: String {
    "\(anchors.old.shown) \(verdict == .together ? "with" : "apart from") \(anchors.new.shown)"
  }
}

extension Correction.Anchor {
  /// Scalars of a quotation that are shown at either end.
  private static let shownScalars = 14

  /// The words in quotation marks on one line, the middle of a long one left out.
  public var shown: String {
    let line = quote.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
    let scalars = Array(line.unicodeScalars)
    guard scalars.count > 2 * Self.shownScalars + 1 else { return "“\(line)”" }
    return "“\(Self.text(scalars.prefix(Self.shownScalars)))…\(Self.text(scalars.suffix(Self.shownScalars)))”"
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
