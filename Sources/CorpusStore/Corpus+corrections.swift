public import StatementModel

extension Corpus {
  /// The corrections that are kept of a text, with the commit of its last revision; nil where it has none, or is not
  /// there.
  ///
  /// History is read only for a text that has corrections.
  public func corrections(of id: TextID) throws(CorpusError) -> (corrections: Corrections, basis: CommitID)? {
    try CorpusError.during(.read, id.description) { () throws(CorpusError.Cause) in
      let repository = try self.repository()
      guard let tip = try repository.tip() else { throw .notACorpus }
      let commit = try repository.commit(tip)
      let place = try TextPath(id)
      guard let file = try commit.tree().folder(at: place.components)?.file(TextFile.corrections) else { return nil }
      let last = try TextRevisions(of: place, at: commit).newest()
      return (try Corrections(decoding: file, of: id), CommitID(last))
    }
  }
}
