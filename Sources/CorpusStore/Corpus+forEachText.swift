import CLibgit2
public import StatementModel

extension Corpus {
  /// Reads the canonical text, UTF-8, of every text as it is now, sorted by id, in one opening of the repository; `body`
  /// says whether to go on.
  ///
  /// Without `checkingHashes` what is read from packs is not checked against its name, which is for caches that can be
  /// made again, of packs that `verify` covers: it saves half of the time.
  public func forEachText(
    checkingHashes: Bool = true, _ body: (TextID, [UInt8]) -> Bool
  ) throws(CorpusError) {
    try CorpusError.during(.read, path) { () throws(CorpusError.Cause) in
      let repository = try self.repository()
      for (path, id) in try texts(in: root(repository)) {
        let folder = try checkingHashes ? repository.object(id, .folder) : repository.uncheckedObject(id, .folder)
        guard let entries = FolderBytes(folder), let file = entries.entry(Array(TextFile.text.utf8)) else {
          throw .damaged("\(path.id) has no \(TextFile.text)")
        }
        let text = entries.id(file)
        let bytes = try checkingHashes ? repository.object(text, .file) : repository.uncheckedObject(text, .file)
        guard body(path.id, bytes) else { return }
      }
    }
  }

  /// Every text with the folder it stands in, sorted by id.
  private func texts(in root: Tree) throws(CorpusError.Cause) -> [(path: TextPath, folder: ObjectID)] {
    var texts: [(path: TextPath, folder: ObjectID)] = []
    guard let all = try root.folder("series") else { return [] }
    for series in all.entries where series.isFolder {
      for date in try all.folder(series.id).entries where date.isFolder {
        for text in try all.folder(date.id).entries where text.isFolder {
          texts.append((try TextPath(series: series.name, date: date.name, text: text.name), text.id))
        }
      }
    }
    return texts.sorted { $0.path.id < $1.path.id }
  }
}

extension Repository {
  /// The bytes of an object, from a pack without a look at its hash, else as `object` reads it.
  func uncheckedObject(_ id: ObjectID, _ kind: ObjectKind) throws(CorpusError.Cause) -> [UInt8] {
    let database = try made { git_repository_odb($0, raw) }
    defer { git_odb_free(database) }
    var backend: UnsafeMutablePointer<git_odb_backend>?
    try check(git_odb_get_backend(&backend, database, 0))
    guard let backend, let read = backend.pointee.read else { return try object(id, kind) }
    var (data, length, type, name) = (UnsafeMutableRawPointer?.none, 0, GIT_OBJECT_INVALID, id.raw)
    let code = read(&data, &length, &type, backend, &name)
    guard code >= 0, let data else {
      git_error_clear()
      return try object(id, kind)
    }
    defer { git_odb_backend_data_free(backend, data) }
    guard type == kind.type else { throw .damaged("\(id.hex) is no \(kind.word)") }
    return Array(UnsafeRawBufferPointer(start: data, count: length))
  }
}
