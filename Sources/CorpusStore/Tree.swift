import CLibgit2
import Glibc

/// One folder of a corpus as git keeps it; keeps its repository open.
final class Tree {
  /// A file or folder in it.
  struct Entry {
    /// The name as bytes: a name in a tree need not be valid text.
    let name: [UInt8]
    let id: ObjectID
    let isFolder: Bool
    /// Whether it is a file or link; neither is a pointer into another repository, whose objects are not here.
    var isFile = true

    /// The name for people and for what only looks at its bytes; what is no text is repaired.
    var text: String { String(decoding: name, as: UTF8.self) }
  }

  let id: ObjectID
  let raw: OpaquePointer
  private let repository: Repository

  init(_ id: ObjectID, in repository: Repository) throws(CorpusError.Cause) {
    var (tree, name) = (OpaquePointer?.none, id.raw)
    let code = git_tree_lookup(&tree, repository.raw, &name)
    guard code >= 0, let tree else { throw .ofReading("folder \(id.hex)", code) }
    (self.id, raw, self.repository) = (id, tree, repository)
  }

  deinit { git_tree_free(raw) }

  /// Everything in it, in git's order.
  var entries: [Entry] {
    (0..<git_tree_entrycount(raw)).compactMap { git_tree_entry_byindex(raw, $0).flatMap(Self.entry) }
  }

  /// The entry of that name, or nil.
  func entry(_ name: String) -> Entry? { git_tree_entry_byname(raw, name).flatMap(Self.entry) }

  /// The folder of that name, or nil where there is none; throws where it is there and cannot be read.
  ///
  /// Level by level and never by path: libgit2 answers "not found" both for a path that does not exist and for one
  /// whose folder is lost, and taking the second for the first would drop all that stood in it.
  func folder(_ name: String) throws(CorpusError.Cause) -> Tree? {
    guard let entry = entry(name) else { return nil }
    guard entry.isFolder else { throw .damaged("'\(name)' is not a folder") }
    return try folder(entry.id)
  }

  /// The folder `id`, which an entry of this one names.
  func folder(_ id: ObjectID) throws(CorpusError.Cause) -> Tree { try Tree(id, in: repository) }

  /// The bytes of the file of that name, or nil where there is none.
  func file(_ name: String) throws(CorpusError.Cause) -> [UInt8]? {
    guard let entry = entry(name) else { return nil }
    guard !entry.isFolder else { throw .damaged("'\(name)' is not a file") }
    return try repository.blob(entry.id)
  }

  /// The folder at the end of `path`, or nil where any step of it does not exist.
  func folder(at path: [String]) throws(CorpusError.Cause) -> Tree? {
    var tree = self
    for name in path {
      guard let next = try tree.folder(name) else { return nil }
      tree = next
    }
    return tree
  }

  private static func entry(_ raw: OpaquePointer) -> Entry? {
    guard let name = git_tree_entry_name(raw), let id = git_tree_entry_id(raw) else { return nil }
    let bytes = UnsafeBufferPointer(start: name, count: strnlen(name, .max)).map { UInt8(bitPattern: $0) }
    let type = git_tree_entry_type(raw)
    return Entry(
      name: bytes, id: ObjectID(id.pointee), isFolder: type == GIT_OBJECT_TREE, isFile: type == GIT_OBJECT_BLOB)
  }
}
