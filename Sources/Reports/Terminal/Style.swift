/// What a stretch of a terminal report means; a theme decides how that looks.
enum Style: Sendable {
  /// Wording that both sides have.
  case plain
  /// Landmarks and the headers of changes.
  case heading
  /// What matters less.
  case dim
  /// Wording of the old side alone.
  case deleted
  /// Wording of the new side alone.
  case inserted
}

/// How meanings look on a terminal.
struct Theme: Sendable {
  private let colour: TerminalReport.Colour

  /// Creates the theme for a terminal with or without colours.
  init(_ colour: TerminalReport.Colour) { self.colour = colour }

  /// The control sequence that begins a style; empty where none is needed.
  func start(_ style: Style) -> String {
    guard colour == .ansi else { return "" }
    return switch style {
    case .plain: ""
    case .heading: "\u{1B}[1m"
    case .dim: "\u{1B}[2m"
    case .deleted: "\u{1B}[31;9m"
    case .inserted: "\u{1B}[32;4m"
    }
  }

  /// The control sequence that ends a style.
  func end(_ style: Style) -> String { start(style).isEmpty ? "" : "\u{1B}[0m" }
}
