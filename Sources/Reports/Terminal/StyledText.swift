/// Text for a terminal as cells: grapheme clusters that are never cut, each with width and meaning.
struct StyledText {
  /// One grapheme cluster, or a marker that is not cut either.
  struct Cell: Equatable {
    /// Where its characters end in the text's bytes; they begin where the cell before ends.
    var end: Int
    /// Its columns.
    var width: Int32
    /// What it means.
    var style: Style
    /// How it behaves at the end of a line.
    var breaking: LineBreaking
  }

  /// The clusters, in order.
  private(set) var cells: [Cell] = []
  private var bytes: [UInt8] = []

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
    var end = bytes.count
    bytes.append(contentsOf: text.utf8)
    if text.unicodeScalars.allSatisfy(Self.standsAlone) {
      for scalar in text.unicodeScalars {
        end += UTF8.width(scalar)
        append(scalar, end, width: DisplayWidth.of(scalar), style)
      }
    } else {
      for character in text {
        end += character.utf8.count
        append(character.unicodeScalars.first ?? " ", end, width: DisplayWidth.of(String(character)), style)
      }
    }
  }

  private mutating func append(_ first: Unicode.Scalar, _ end: Int, width: Int, _ style: Style) {
    cells.append(Cell(end: end, width: Int32(width), style: style, breaking: LineBreaking(first)))
  }

  /// Whether a scalar never shares a cluster with a neighbour of which this holds too: plain letters, Han, kana and marks.
  static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xC0...0x2FF, 0x1EA0...0x1EFF, 0x2010...0x2027, 0x3001...0x3029, 0x3041...0x3096, 0x30A0...0x30FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xFF01...0xFF60:
      true
    default: false
    }
  }

  /// The characters of some cells.
  func wording(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let start = range.lowerBound == 0 ? 0 : cells[range.lowerBound - 1].end
    return String(decoding: bytes[start..<cells[range.upperBound - 1].end], as: UTF8.self)
  }

  /// The columns of some cells on one line.
  func width(_ range: Range<Int>) -> Int { range.reduce(0) { $0 + Int(cells[$1].width) } }

  /// The columns of the whole text on one line.
  var width: Int { width(cells.indices) }

  private mutating func close(_ style: Style?) {
    if style == .deleted { append(marker: "-]", .closing, .deleted) }
    if style == .inserted { append(marker: "+}", .closing, .inserted) }
  }

  private mutating func append(marker: String, _ breaking: LineBreaking, _ style: Style) {
    bytes.append(contentsOf: marker.utf8)
    cells.append(Cell(end: bytes.count, width: Int32(marker.utf8.count), style: style, breaking: breaking))
  }

  private static func style(_ mark: Redline.Mark) -> Style {
    switch mark {
    case .equal, .quietOld, .quietNew: .plain
    case .deleted: .deleted
    case .inserted: .inserted
    }
  }
}
