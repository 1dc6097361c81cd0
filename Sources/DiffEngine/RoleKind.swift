import StatementModel

/// Roles that may correspond: a heading to a heading, running text to running text.
enum RoleKind: Int {
  case title
  case heading
  case dateline
  case agency
  case body

  /// The kinds that occur once in most documents, at its beginning or end.
  static let framing: [RoleKind] = [.title, .dateline, .agency]

  init(_ role: Role) {
    switch role {
    case .title: self = .title
    case .heading: self = .heading
    case .dateline: self = .dateline
    case .agency: self = .agency
    case .frontMatter, .salutation, .preamble, .operative, .instrumentsList, .closing, .annotation, .residue:
      self = .body
    }
  }
}
