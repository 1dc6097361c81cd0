import CLibgit2

/// Every object that a reference or its log leads to, each with the path it was first found at.
///
/// The newest commits first, then the folders and files of each: the order that packs are best written in. Path names
/// decide which objects are said in terms of which, and so how small a pack is.
struct ReachableObjects {
  private(set) var objects: [(id: ObjectID, path: String?)] = []
  private(set) var seen: Set<ObjectID> = []
  private let repository: Repository

  /// Finds them; throws where one is missing or cannot be read.
  init(in repository: Repository) throws(CorpusError.Cause) {
    self.repository = repository
    var commits: [Commit] = []
    for root in try repository.roots() { try gather(root, &commits) }
    for commit in commits { try add(folder: try commit.tree(), at: "") }
  }

  /// Notes the commits that lead to `root`, and other things that a tag may name.
  private mutating func gather(_ root: ObjectID, _ commits: inout [Commit]) throws(CorpusError.Cause) {
    var waiting = [root]
    while let id = waiting.popLast() {
      guard !seen.contains(id) else { continue }
      switch try repository.type(of: id) {
      case GIT_OBJECT_COMMIT:
        let commit = try repository.commit(id)
        note(id, nil)
        commits.append(commit)
        for number in (0..<commit.parentCount).reversed() { waiting.append(try commit.parent(number).id) }
      case GIT_OBJECT_TAG:
        note(id, nil)
        waiting.append(try repository.target(ofTag: id))
      case GIT_OBJECT_TREE: try add(folder: Tree(id, in: repository), at: "")
      default: note(id, nil)
      }
    }
  }

  private mutating func add(folder: Tree, at path: String) throws(CorpusError.Cause) {
    guard !seen.contains(folder.id) else { return }
    note(folder.id, path)
    for entry in folder.entries where !seen.contains(entry.id) {
      let place = path.isEmpty ? entry.text : "\(path)/\(entry.text)"
      if entry.isFolder {
        try add(folder: folder.folder(entry.id), at: place)
      } else if entry.isFile {
        note(entry.id, place)
      }
    }
  }

  private mutating func note(_ id: ObjectID, _ path: String?) {
    seen.insert(id)
    objects.append((id, path))
  }
}
