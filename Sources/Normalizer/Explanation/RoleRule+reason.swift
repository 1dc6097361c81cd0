import StatementModel

extension RoleRule {
  /// The rule in words.
  var reason: CutExplanation.Reason {
    let (rule, message) = words
    return CutExplanation.Reason(rule, message)
  }

  private var words: (String, String) {
    switch self {
    case .body: ("body", "nothing says that it is anything else")
    case .header: ("header", "it is a header between two lines of hyphens")
    case .comment: ("comment", "it is a comment")
    case .salutation: ("salutation", "it addresses the audience")
    case .contents: ("contents", "it is a table of contents, whose first line comes once more further on")
    case .quotation: ("quotation", "it is a short quoted line")
    case .link: ("link", "it is a link alone")
    case .dateline: ("dateline", "it gives a day and at most a place")
    case .agency: ("agency", "it names an agency and is no sentence")
    case .note: ("note", "it tells how the text came about")
    case .residue: ("residue", "it belongs to the page around the text")
    case .titleMark: ("title-mark", "it is the first heading of the highest depth")
    case .titleLine: ("title-line", "it is short, ends like no sentence and stands before the text")
    case .author: ("author", "it names an office under the title")
    case .division: ("division", "its label names a part of a document")
    case .headingMark: ("heading-mark", "it is marked as a heading")
    case .numberedHeading: ("numbered-heading", "it is short, ends like no sentence and stands over what follows")
    case .emphasis: ("emphasis", "it is short and emphasised as a whole")
    case .underDivision: ("under-division", "it stands under a line that is a label alone")
    case .beforeFirstLabel: ("before-first-label", "it stands before the first label")
    case .openingSection: ("opening-section", "its section is the first and tells of the occasion")
    case .noAction: ("no-action", "its section follows the opening, and in it the parties do not act yet")
    case .recital: ("recital", "it begins like a recital and ends with a comma or semicolon")
    case .opening: ("opening", "it tells of the occasion, before anything else")
    case .closingSection: ("closing-section", "its section is the last and closes")
    case .underClosingHeading: ("under-closing-heading", "it stands under a heading that closes")
    case .closing: ("closing", "it is the last paragraph and closes")
    case .signing: ("signing", "it tells of a signing and lists titles")
    case .listHeading: ("list-heading", "it is short, ends like no sentence and names the list of titles under it")
    case .listGoesOn: ("list-goes-on", "it goes on with a list of titles")
    }
  }

  /// The cues among which the one that decided stands.
  func cues(_ roles: RoleCues) -> [Cue] {
    switch self {
    case .salutation: roles.salutations
    case .agency: roles.agencies
    case .note: roles.annotations
    case .residue: roles.residues
    case .author: roles.authors
    case .openingSection, .opening: roles.openings
    case .recital: roles.recitals
    case .closingSection, .underClosingHeading, .closing: roles.closings
    case .signing: roles.signings
    case .listHeading: roles.instrumentHeadings
    default: []
    }
  }
}
