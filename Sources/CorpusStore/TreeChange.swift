/// A folder that two states of the corpus do not share.
struct TreeChange {
  /// The names that lead to it, as bytes.
  let path: [[UInt8]]
  let wasThere: Bool
  let isThere: Bool

  /// The folders `depth` levels down that differ; goes only into folders that differ, and passes over files.
  static func between(_ old: Tree?, _ new: Tree?, depth: Int) throws(CorpusError.Cause) -> [TreeChange] {
    guard old?.id != new?.id else { return [] }
    let (before, after) = (folders(in: old), folders(in: new))
    var changes: [TreeChange] = []
    for name in Set(before.keys).union(after.keys) where before[name] != after[name] {
      guard depth > 1 else {
        changes.append(TreeChange(path: [name], wasThere: before[name] != nil, isThere: after[name] != nil))
        continue
      }
      let deeper = try between(child(name, of: old, before), child(name, of: new, after), depth: depth - 1)
      changes += deeper.map { TreeChange(path: [name] + $0.path, wasThere: $0.wasThere, isThere: $0.isThere) }
    }
    return changes
  }

  private static func folders(in tree: Tree?) -> [[UInt8]: ObjectID] {
    let entries = tree?.entries.filter(\.isFolder) ?? []
    return Dictionary(entries.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  private static func child(
    _ name: [UInt8], of tree: Tree?, _ ids: [[UInt8]: ObjectID]
  ) throws(CorpusError.Cause) -> Tree? {
    guard let tree, let id = ids[name] else { return nil }
    return try tree.folder(id)
  }
}
