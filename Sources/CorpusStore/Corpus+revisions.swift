public import StatementModel

extension Corpus {
  /// The revisions of a text, oldest first.
  ///
  /// Read from the list beside the text; history is walked only for texts that have no list yet, and for changes that
  /// another program made.
  public func revisions(of id: TextID) throws(CorpusError) -> [Revision] {
    try CorpusError.during(.log, id.description) { () throws(CorpusError.Cause) in
      try revisions(of: id, in: repository()).revisions()
    }
  }

  /// The revisions of a text that has to be there.
  func revisions(of id: TextID, in repository: Repository) throws(CorpusError.Cause) -> TextRevisions {
    guard let tip = try repository.tip() else { throw .notACorpus }
    return try TextRevisions(of: TextPath(id), at: repository.commit(tip))
  }
}
