public import StatementModel

extension Corpus {
  /// A text with all that is kept of it, as of the revision of that number, or as it is now.
  ///
  /// Bytes are checked against git's names while reading. A revision is read from the folder that the list beside the
  /// text names.
  public func read(_ id: TextID, revision number: Int? = nil) throws(CorpusError) -> StoredText {
    try CorpusError.during(.read, id.description) { () throws(CorpusError.Cause) in
      let repository = try Repository(at: path)
      return try stored(id, folder(of: id, revision: number, in: repository))
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

  func stored(_ id: TextID, _ folder: Tree) throws(CorpusError.Cause) -> StoredText {
    let sources = folder.entries.filter { TextFile.isSource($0.name) }
    guard sources.count == 1, let source = sources.first else {
      throw .damaged("\(id) has \(sources.count) source files instead of one")
    }
    let fileExtension = try TextFile.sourceExtension(source.name)
    func bytes(_ name: String) throws(CorpusError.Cause) -> [UInt8] {
      guard let bytes = try folder.file(name) else { throw .damaged("\(id) has no \(name)") }
      return bytes
    }
    let corrections = try folder.file(TextFile.corrections)
    return StoredText(
      id: id, source: try bytes(TextFile.source(fileExtension)), sourceExtension: fileExtension,
      text: try bytes(TextFile.text), record: try TextRecord(decoding: try bytes(TextFile.record), of: id),
      corrections: try corrections.map { file throws(CorpusError.Cause) in try Corrections(decoding: file, of: id) }
        ?? Corrections())
  }
}
