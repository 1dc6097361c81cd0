public import StatementModel

extension Corpus {
  /// A text with all that is kept of it, as of the revision of that number, or as it is now.
  ///
  /// Bytes are checked against git's names while reading. A revision is read from the folder that the list beside the
  /// text names.
  public func read(_ id: TextID, revision number: Int? = nil) throws(CorpusError) -> StoredText {
    try CorpusError.during(.read, id.description) { () throws(CorpusError.Cause) in
      let repository = try self.repository()
      return try StoredText(id, folder(of: id, revision: number, in: repository))
    }
  }

  private func folder(
    of id: TextID, revision number: Int?, in repository: Repository
  ) throws(CorpusError.Cause) -> Tree {
    guard let number else {
      guard let folder = try root(repository).folder(at: TextPath(id).components) else { throw .unknownText(near: []) }
      return folder
    }
    let lines = try revisions(of: id, in: repository).lines
    guard (1...lines.count).contains(number) else { throw .unknownRevision(String(number), last: lines.count) }
    return try Tree(lines[number - 1].folder, in: repository)
  }
}
