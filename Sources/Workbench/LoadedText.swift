public import StatementModel

/// A text that is ready to be compared or shown, with what it was read from.
public struct LoadedText: Sendable {
  /// The text, cut into clauses.
  public let text: StatementText
  /// The bytes it was made from.
  public let source: [UInt8]
  /// The text of the corpus that it is; nil for a file.
  public let id: TextID?
  /// The id of the clause, block or section that was named behind a #, to which the text is cut down; nil for the whole.
  public let part: String?
  /// What the user should know about how the arguments were understood.
  public let notes: [String]

  init(text: StatementText, source: [UInt8], id: TextID?, part: String? = nil, notes: [String]) {
    (self.text, self.source, self.id, self.part, self.notes) = (text, source, id, part, notes)
  }

  /// The day of issue: as the record has it, else as the id or the name of the file has it; nil where none does.
  var date: StatementDate? {
    if let date = text.metadata.date?.value { return date }
    return id.map { StatementDate(idPart: $0.date) } ?? NameHints(path: text.id).date
  }
}
