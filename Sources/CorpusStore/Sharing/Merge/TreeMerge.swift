import CLibgit2
import StatementModel

/// A merge of two states of a corpus text by text: what one side changed is taken, and a text that both changed is a
/// conflict unless its side was chosen.
struct TreeMerge {
  /// What stands under one name in the three states.
  private struct Three {
    let base: Tree.Entry?
    let ours: Tree.Entry?
    let theirs: Tree.Entry?

    var all: [Tree.Entry] { [base, ours, theirs].compactMap(\.self) }
  }

  private let repository: Repository
  private let pack: SmallPack
  private let choices: [TextID: MergeSide]
  private let sides: [MergeSide: Commit]
  /// What both sides changed: ids of texts, or paths of files.
  private(set) var conflicts: [String] = []
  /// The texts that the other side brings or changes.
  private(set) var brought: [String] = []

  init(
    _ repository: Repository, _ pack: SmallPack, ours: Commit, theirs: Commit, choices: [TextID: MergeSide]
  ) {
    (self.repository, self.pack, self.choices) = (repository, pack, choices)
    sides = [.ours: ours, .theirs: theirs]
  }

  /// The root folder of the merged state; it may be written only where there are no conflicts.
  mutating func merge(base: Tree) throws(CorpusError.Cause) -> ObjectID {
    guard let root = try folder([], base, try sides[.ours]?.tree(), try sides[.theirs]?.tree()) else {
      throw .damaged("nothing is left of the corpus")
    }
    return root
  }

  private mutating func folder(
    _ path: [String], _ base: Tree?, _ ours: Tree?, _ theirs: Tree?
  ) throws(CorpusError.Cause) -> ObjectID? {
    let sides = [base, ours, theirs].map { tree in
      Dictionary(tree?.entries.map { ($0.name, $0) } ?? [], uniquingKeysWith: { first, _ in first })
    }
    let names = Set(sides.flatMap(\.keys)).sorted { $0.lexicographicallyPrecedes($1) }
    var entries: [Tree.Entry] = []
    for name in names {
      let three = Three(base: sides[0][name], ours: sides[1][name], theirs: sides[2][name])
      let path = path + [String(decoding: name, as: UTF8.self)]
      if let text = RevisionList.textName(path[path.count - 1]), path.count == Self.textDepth {
        let folders = sides.map { $0[Array(text.utf8)]?.id }
        if let list = try list(path.dropLast() + [text], three, isSameText: folders[1] == folders[2]) {
          entries.append(list)
        }
      } else if let entry = try entry(path, name, three) {
        entries.append(entry)
      }
    }
    guard !entries.isEmpty else { return nil }
    return try pack.add(RawFolder(entries).bytes, GIT_OBJECT_TREE)
  }

  private mutating func entry(
    _ path: [String], _ name: [UInt8], _ three: Three
  ) throws(CorpusError.Cause) -> Tree.Entry? {
    let (base, ours, theirs) = (three.base?.id, three.ours?.id, three.theirs?.id)
    if ours == theirs || base == theirs { return three.ours }
    if base == ours {
      try note(path, three)
      return three.theirs
    }
    if three.all.allSatisfy(\.isFolder), path.count < Self.textDepth {
      let trees = try [three.base, three.ours, three.theirs].map { entry throws(CorpusError.Cause) in
        try entry.map { entry throws(CorpusError.Cause) in try Tree(entry.id, in: repository) }
      }
      return try folder(path, trees[0], trees[1], trees[2]).map { Tree.Entry(name: name, id: $0, isFolder: true) }
    }
    if path.count == Self.textDepth { return chosen(path, three) }
    return try file(path, name, three)
  }

  private static let textDepth = 4

  /// The list of the revisions of the text at `path`: it goes with the text.
  private mutating func list(
    _ path: [String], _ three: Three, isSameText: Bool
  ) throws(CorpusError.Cause) -> Tree.Entry? {
    let (base, ours, theirs) = (three.base?.id, three.ours?.id, three.theirs?.id)
    if ours == theirs || base == theirs { return three.ours }
    if base == ours { return three.theirs }
    // Both sides came to the same text: either list tells of it.
    guard !isSameText, let kept = chosen(path, three),
      let choice = choices.first(where: { $0.key.description == Self.id(path) })
    else { return three.ours }
    let merged = try RevisionList.merged(choice.key, losing: sides[choice.value.other], winning: sides[choice.value])
    return Tree.Entry(name: kept.name, id: try pack.add(merged.bytes, GIT_OBJECT_BLOB), isFolder: false)
  }

  private static func id(_ path: [String]) -> String { "\(path[1])/\(path[2]).\(path[3])" }

  /// A text that both sides changed.
  private mutating func chosen(_ path: [String], _ three: Three) -> Tree.Entry? {
    let id = Self.id(path)
    let choice = choices.first { $0.key.description == id }?.value
    if choice == nil, !conflicts.contains(id) { conflicts.append(id) }
    if choice == .theirs, !brought.contains(id) { brought.append(id) }
    return choice == .theirs ? three.theirs : three.ours
  }

  /// A file of the corpus or of a series that both sides changed.
  private mutating func file(
    _ path: [String], _ name: [UInt8], _ three: Three
  ) throws(CorpusError.Cause) -> Tree.Entry? {
    let bytes = try [three.base, three.ours, three.theirs].map { entry throws(CorpusError.Cause) in
      try entry.map { entry throws(CorpusError.Cause) in try repository.blob(entry.id) }
    }
    guard three.all.allSatisfy({ !$0.isFolder }), let ours = bytes[1], let theirs = bytes[2],
      let merged = CorpusFileMerge.merged(path.last ?? "", base: bytes[0], ours: ours, theirs: theirs)
    else {
      conflicts.append(path.joined(separator: "/"))
      return three.ours
    }
    return Tree.Entry(name: name, id: try pack.add(merged, GIT_OBJECT_BLOB), isFolder: false)
  }

  /// Notes the texts below `path` that come from the other side.
  private mutating func note(_ path: [String], _ three: Three) throws(CorpusError.Cause) {
    guard path.first == "series", path.count <= Self.textDepth else { return }
    let folders = try [three.base, three.theirs].map { entry throws(CorpusError.Cause) in
      try entry.flatMap { $0.isFolder ? $0 : nil }.map { entry throws(CorpusError.Cause) in
        try Tree(entry.id, in: repository)
      }
    }
    let depth = Self.textDepth - path.count
    let changed = depth == 0 ? [[]] : try TreeChange.between(folders[0], folders[1], depth: depth).map(\.path)
    for rest in changed {
      let names = path + rest.map { String(decoding: $0, as: UTF8.self) }
      brought.append("\(names[1])/\(names[2]).\(names[3])")
    }
    brought.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
