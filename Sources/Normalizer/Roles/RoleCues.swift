import StatementModel

/// The wordings by which a language's texts show what a paragraph does.
struct RoleCues: Sendable {
  /// An address to the audience; looked for in short paragraphs that end with a colon or an exclamation mark.
  let salutations: [Cue]
  /// The line of a news agency or of an issuing body.
  let agencies: [Cue]
  /// The line with an office and a name under a title.
  let authors: [Cue]
  /// A note on how the text came about, such as when a law was passed.
  let annotations: [Cue]
  /// What a page left behind, such as a caption.
  let residues: [Cue]
  /// What stands over a table of contents, in small letters and without blanks.
  let contentsTitles: Set<String>
  /// What ends a caption; a salutation right after it stood in a paragraph of its own before the page was copied.
  let captionEnds: ScalarSet
  /// The account of a visit or meeting, in a first section.
  let openings: [Cue]
  /// The beginning of a recital.
  let recitals: [Cue]
  /// What ends the opening matter: the parties act.
  let operatives: [Cue]
  /// Thanks, invitation, look ahead.
  let closings: [Cue]
  /// The signing of several documents.
  let signings: [Cue]
  /// A heading that names a list of signed documents.
  let instrumentHeadings: [Cue]
  /// Titles of documents are set between these marks.
  let titleMarks: (open: Unicode.Scalar, close: Unicode.Scalar)
  /// What may stand between two titles of one list.
  let titleSeparators: ScalarSet
  /// Longest heading or title line, in scalars.
  let longestHeading: Int
  /// Scalars in the longest line that can be a title, which may name parties and occasion in full.
  let longestTitle: Int
}
