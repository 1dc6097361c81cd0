import StatementModel

/// A revision whose files are in a pack, with what is needed to make its commit; its bytes are no longer kept in memory.
struct StagedRevision {
  let path: TextPath
  /// The name and object of each file that it brings.
  let files: [(name: String, id: ObjectID)]
  /// Whether corrections that are kept have to go.
  let dropsCorrections: Bool
  /// The record's trailers and the user's words, empty where none were given.
  let message: CommitMessage
  /// The revision's line in the list, whose folder and place are not known yet.
  let line: RevisionLine
  /// The commit of the revision that it was made from; nil where it does not matter.
  let basis: CommitID?

  /// Puts the files into `pack`, except those that stand in `before` already.
  init(
    _ revision: NewRevision, at path: TextPath, over before: Tree?, into pack: PackStream
  ) throws(CorpusError.Cause) {
    self.path = path
    (message, basis) = (CommitMessage(revision), revision.basis)
    line = RevisionLine(revision, message)
    var contents = [
      (TextFile.text, revision.text), (TextFile.record, revision.record.encoded(for: revision.id)),
      (TextFile.source(revision.sourceExtension), revision.source),
    ]
    if let corrections = revision.corrections, !corrections.list.isEmpty {
      contents.append((TextFile.corrections, try corrections.encoded(for: revision.id)))
    }
    dropsCorrections = revision.corrections?.list.isEmpty ?? false
    files = try contents.map { name, bytes throws(CorpusError.Cause) in
      let id = ObjectKind.file.id(of: bytes)
      if before?.entry(name)?.id != id { try pack.add(.file, bytes, as: id) }
      return (name, id)
    }
  }
}
