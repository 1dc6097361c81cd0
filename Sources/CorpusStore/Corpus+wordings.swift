public import StatementModel

extension Corpus {
  /// The canonical text, UTF-8, of revisions of a text, in their order; nothing else of them is read.
  public func wordings(of revisions: [Revision], of id: TextID) throws(CorpusError) -> [[UInt8]] {
    try CorpusError.during(.read, id.description) { () throws(CorpusError.Cause) in
      let repository = try self.repository()
      return try revisions.map { revision throws(CorpusError.Cause) in
        guard let bytes = try Tree(revision.line.folder, in: repository).file(TextFile.text) else {
          throw .damaged("revision \(revision.number) of \(id) has no \(TextFile.text)")
        }
        return bytes
      }
    }
  }
}
