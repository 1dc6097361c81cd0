/// Text for a terminal as cells: grapheme clusters that are never cut, each with width and meaning.
struct StyledText {
  /// One grapheme cluster.
  struct Cell: Equatable {
    /// Its characters.
    var text: String
    /// Its columns.
    var width: Int
    /// What it means.
    var style: Style
    /// How it behaves at the end of a line.
    var breaking: LineBreaking
  }

  /// The clusters, in order.
  private(set) var cells: [Cell] = []

  /// Creates an empty text.
  init() {}

  /// Creates a text of one meaning; it must hold no control characters.
  init(_ text: String, _ style: Style = .plain) { append(text, style) }

  /// Creates the text of a redline, with `[-` `-]` and `{+` `+}` around what one side alone has.
  init(_ pieces: [Redline.Piece]) {
    var open: Style?
    for piece in pieces {
      let style = Self.style(piece.mark)
      if style != open {
        close(open)
        open = style == .plain ? nil : style
        if style == .deleted { append(marker: "[-", .opening, style) }
        if style == .inserted { append(marker: "{+", .opening, style) }
      }
      append(piece.isBoundary ? " ¶ " : piece.text, style)
    }
    close(open)
  }

  /// Adds text of one meaning.
  mutating func append(_ text: String, _ style: Style = .plain) {
    for character in text {
      let cluster = String(character)
      let breaking = LineBreaking(cluster)
      cells.append(Cell(text: cluster, width: DisplayWidth.of(cluster), style: style, breaking: breaking))
    }
  }

  /// The columns of the whole text on one line.
  var width: Int { cells.reduce(0) { $0 + $1.width } }

  private mutating func close(_ style: Style?) {
    if style == .deleted { append(marker: "-]", .closing, .deleted) }
    if style == .inserted { append(marker: "+}", .closing, .inserted) }
  }

  private mutating func append(marker: String, _ breaking: LineBreaking, _ style: Style) {
    cells.append(Cell(text: marker, width: marker.utf8.count, style: style, breaking: breaking))
  }

  private static func style(_ mark: Redline.Mark) -> Style {
    switch mark {
    case .equal, .quietOld, .quietNew: .plain
    case .deleted: .deleted
    case .inserted: .inserted
    }
  }
}
