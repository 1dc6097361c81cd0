public import StatementModel

extension Corpus {
  /// The revisions of a text, oldest first; costs a walk over the commits since the text was added.
  public func revisions(of id: TextID) throws(CorpusError) -> [Revision] {
    try CorpusError.during(.log, id.description) { () throws(CorpusError.Cause) in
      try commits(of: id, in: Repository(at: path)).enumerated().map { Revision(number: $0 + 1, $1) }
    }
  }

  /// The commits of a text that has to be there, oldest first.
  func commits(of id: TextID, in repository: Repository) throws(CorpusError.Cause) -> [Commit] {
    guard let tip = try repository.tip() else { throw .notACorpus }
    let commits = try TextHistory(TextPath(id), upTo: repository.commit(tip)).commits
    guard !commits.isEmpty else { throw .unknownText(near: []) }
    return commits
  }
}
