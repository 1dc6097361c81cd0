/// A folder of the corpus as it is to be; entries that are not touched stay as they are, whatever they are.
final class FolderDraft {
  private let repository: Repository
  private weak var parent: FolderDraft?
  private let name: String
  private var content: FolderBytes
  /// The folder as it was last read or written.
  private var written: (bytes: [UInt8], id: ObjectID)?
  private var folders: [String: FolderDraft] = [:]
  /// The folders below it that are not written as they are now.
  private var changed: Set<String> = []

  /// Takes the folder `id`, or an empty one.
  init(
    _ id: ObjectID?, named name: String = "", in parent: FolderDraft? = nil, of repository: Repository
  ) throws(CorpusError.Cause) {
    (self.repository, self.parent, self.name) = (repository, parent, name)
    let bytes = try id.map { id throws(CorpusError.Cause) in try repository.object(id, .folder) } ?? []
    guard let content = FolderBytes(bytes) else { throw .damaged("folder \(id?.hex ?? "") cannot be read") }
    self.content = content
    written = id.map { (bytes, $0) }
  }

  /// The draft of the folder of that name, an empty one where there is none; the same one each time.
  func folder(_ name: String) throws(CorpusError.Cause) -> FolderDraft {
    if let known = folders[name] { return known }
    let entry = content.entry(Array(name.utf8))
    guard entry?.isFolder ?? true else { throw .damaged("'\(name)' is not a folder") }
    let draft = try FolderDraft(entry.map(content.id), named: name, in: self, of: repository)
    folders[name] = draft
    return draft
  }

  /// The draft at the end of `path`.
  func folder(at path: some Sequence<String>) throws(CorpusError.Cause) -> FolderDraft {
    var draft = self
    for name in path { draft = try draft.folder(name) }
    return draft
  }

  /// Whether it is there: it was read or written, or holds something.
  var isThere: Bool { written != nil || !content.bytes.isEmpty }

  /// The names of all entries.
  var names: [[UInt8]] { content.names }

  /// The name of the file of that name as it is to be, or nil.
  func file(_ name: String) -> ObjectID? { content.entry(Array(name.utf8)).map(content.id) }

  /// Puts a file in, or in the place of the one of that name.
  func set(_ name: String, _ id: ObjectID) throws(CorpusError.Cause) {
    guard content.entry(Array(name.utf8))?.isFolder != true else { throw .damaged("'\(name)' is not a file") }
    content.set(Array(name.utf8), id, isFolder: false)
    note()
  }

  /// Takes an entry out; nothing where there is none.
  func remove(_ name: [UInt8]) {
    content.remove(name)
    note()
  }

  /// The name that it has with what was put in.
  var id: ObjectID {
    written.flatMap { $0.bytes == content.bytes ? $0.id : nil } ?? ObjectKind.folder.id(of: content.bytes)
  }

  /// Writes the folder and those below it that changed; returns its name.
  func write(to pack: PackStream) throws(CorpusError.Cause) -> ObjectID {
    for name in changed.sorted() {
      guard let id = try folders[name]?.write(to: pack) else { continue }
      content.set(Array(name.utf8), id, isFolder: true)
    }
    changed = []
    if let written, written.bytes == content.bytes { return written.id }
    let id = ObjectKind.folder.id(of: content.bytes)
    try pack.add(folder: content.bytes, as: id, after: written)
    written = (content.bytes, id)
    return id
  }

  /// Tells the folders above that this one has to be written.
  private func note() {
    guard let parent, parent.changed.insert(name).inserted else { return }
    parent.note()
  }
}
