import DiffEngine
import StatementModel

/// Every word that a report says to people, in one language; document text and ids are not among them.
struct Catalogue: Sendable {
  /// The language of the words, for the page's `lang`.
  let language: Language
  /// A change as a word.
  let change: @Sendable (Change) -> String
  /// A role as a word.
  let role: @Sendable (Role) -> String
  /// Short for paragraph, before a number.
  let paragraphLetter: String
  /// Short for sentence, before a number.
  let sentenceLetter: String

  let old: String
  let new: String
  let place: String
  let count: String
  let comparison: String
  let reports: String
  let segmentation: String
  let summary: String
  let changes: String
  let changedClauses: String
  let provenance: String
  let skipToChanges: String

  /// How changes are shown: the heading of the choice, and its two answers.
  let view: String
  let sideBySide: String
  let inline: String
  /// The heading of the choice of kinds of change.
  let shownKinds: String
  let previousChange: String
  let nextChange: String

  /// What is said before all else where unlike texts are compared; nil where they are not known to be.
  let comparability: @Sendable (Comparability) -> String?
  /// The figures as sentences.
  let digest: @Sendable (Summary) -> String
  /// What is said where nothing differs.
  let noChange: String
  /// The caption of the table of figures.
  let figures: String
  let asMainChange: String
  let besideAnother: String
  /// The words of the summary by section.
  let sections: SectionWords

  /// A run of unchanged clauses: how many, how many of them differ in typography, from where, to where.
  let unchanged: @Sendable (_ count: Int, _ editorial: Int, _ first: String, _ last: String) -> String
  /// A run of renumbered clauses: how many, and the pairs of labels.
  let renumbered: @Sendable (_ count: Int, _ pairs: String) -> String
  /// From one place to another.
  let moved: @Sendable (_ from: String, _ to: String) -> String
  let movedFrom: @Sendable (_ place: String) -> String
  let movedTo: @Sendable (_ place: String) -> String
  /// Stands behind a landmark of the old text.
  let oldSection: String
  /// A wording with too little in common for a redline.
  let rewritten: String
  /// How the alignment knows.
  let evidence: @Sendable (_ pass: Pass, _ score: String) -> String
  /// Put together by a person: why, and by whom.
  let byHand: @Sendable (_ reason: String, _ author: String) -> String
  /// Kept apart from another clause by a person: its side and place, why, and by whom.
  let keptApart: @Sendable (_ side: Side, _ place: String, _ reason: String, _ author: String) -> String
  /// Which other clause came close: its side, place, score, and its rank as a part of the winner's.
  let runnerUp: @Sendable (_ side: Side, _ place: String, _ score: String, _ closeness: String) -> String

  /// Said before and after deleted or inserted wording, to those who hear the page.
  let deletionStart: String
  let deletionEnd: String
  let insertionStart: String
  let insertionEnd: String

  /// What the terminal says of differences it does not show.
  let hiddenEditorial: @Sendable (_ count: Int) -> String
  /// The heading of the list of differences in typography.
  let editorialHeading: @Sendable (_ count: Int) -> String
  let editorialNote: String
  let noEditorial: String
  let nothing: String

  let sourceAddress: String
  /// The day on which the copy was taken.
  let captured: String
  let checksum: String
  let decoder: String
  let title: String
  let date: String
  let identifier: String
  /// What is known about a text, by its key in JSON.
  let metadata: @Sendable (_ key: String) -> String
  let languageName: String
  let toolVersion: String
  let normaliserVersion: String
  let command: String
  /// How a text is cited.
  let citation: String
  /// The commit of the corpus.
  let corpusCommit: String
  /// Who makes changes of typography alone, of the author of the others.
  let editorialAuthor: @Sendable (_ author: String) -> String
  /// What is said of characters that cannot be seen and are written as tokens.
  let tokens: @Sendable (_ count: Int) -> String
  let unknown: String
  /// Said of what the user gave.
  let given: String

  /// The heading of the differences of writing that matching overlooks, in a clause and in the text.
  let folds: String
  let foldTotals: @Sendable (_ count: Int) -> String
  let findings: @Sendable (_ count: Int) -> String
  let wholeText: String
  let clauses: @Sendable (_ count: Int) -> String
  let blocks: @Sendable (_ count: Int) -> String
  let items: @Sendable (_ count: Int) -> String
}
