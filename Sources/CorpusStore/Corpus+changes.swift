import CLibgit2

extension Corpus {
  /// The steps of the history of the whole corpus, newest first, at most `limit` of them.
  ///
  /// Costs a look at each commit that is returned, and no look at any text.
  public func changes(limit: Int = .max) throws(CorpusError) -> [CorpusChange] {
    try CorpusError.during(.log, path) { () throws(CorpusError.Cause) in
      let repository = try self.repository()
      guard let tip = try repository.tip() else { throw .notACorpus }
      let walk = try made { git_revwalk_new($0, repository.raw) }
      defer { git_revwalk_free(walk) }
      try check(git_revwalk_sorting(walk, GIT_SORT_TOPOLOGICAL.rawValue))
      var id = tip.raw
      try check(git_revwalk_push(walk, &id))
      var changes: [CorpusChange] = []
      while changes.count < limit {
        let code = git_revwalk_next(&id, walk)
        if code == GIT_ITEROVER.rawValue { break }
        guard code >= 0 else { throw .ofReading("the history", code) }
        changes.append(CorpusChange(try repository.commit(ObjectID(id))))
      }
      return changes
    }
  }
}
