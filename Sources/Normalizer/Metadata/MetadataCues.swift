import StatementModel

/// By which wordings a language's texts say what they are.
struct MetadataCues: Sendable {
  /// A name for a genre.
  struct GenreName: Sendable {
    let name: Wording
    /// The genre; nil where the name is used too loosely to decide.
    let genre: Genre?
  }

  /// What an office says of the level.
  enum Office: Sendable {
    case party, state, government
    /// An office whose name holds that of another, and which says nothing.
    case none
  }

  /// What stands around inviter and visitor.
  struct Invitation: Sendable {
    /// What stands before the inviter.
    let openings: [Wording]
    /// What ends the inviter; nil where a comma does.
    let end: Wording?
    /// What follows the visitor.
    let visitorEnds: [Wording]
    /// A word that must come after, such as 访问; empty where none need to.
    let purposes: [Wording]
  }

  /// Names of genres, in small letters.
  let genres: [GenreName]
  let invitation: Invitation
  /// Offices in small letters, those that hold another one before it.
  let offices: [(name: Wording, office: Office)]
  /// Copies of news agencies.
  let agencies: [Cue]
  /// Official translations.
  let officialTranslations: [Cue]
  /// What says that the text is complete.
  let full: [Cue]
  /// What says that it is not.
  let excerpts: [Cue]
  /// What follows the day on which a law was adopted, and what says that it was changed since.
  let adoption: (adopted: [Cue], amended: [Cue])
}
