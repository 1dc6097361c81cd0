/// A redline in plain characters: `[-old-]{+new+}`, `¶` between clauses.
enum PlainRedline {
  static func text(_ redline: Redline) -> String {
    redline.shown(.inline).map { piece in
      let wording = piece.isBoundary ? " ¶ " : piece.text
      return switch piece.mark {
      case .deleted: "[-\(wording)-]"
      case .inserted: "{+\(wording)+}"
      case .equal, .quietOld, .quietNew: wording
      }
    }.joined()
  }
}
