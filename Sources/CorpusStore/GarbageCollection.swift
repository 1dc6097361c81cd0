import Glibc

/// Packs up a repository; only with the lock held.
struct GarbageCollection {
  let repository: Repository
  /// Seconds since 1970.
  let now: Int

  /// How long what no reference leads to is kept: a program that has just written it may be about to point to it.
  static let grace = 14 * 86_400

  private var path: String { repository.path }

  func run() throws(CorpusError.Cause) -> GarbageOutcome {
    let (packs, loose) = (KeptPack.all(in: path), LooseObject.all(in: path))
    let bytesBefore = size(packs, loose)
    let old = packs.filter { !$0.isHeld }
    let reachable = try ReachableObjects(in: repository)
    let (young, dropped) = try unreachable(old, loose, reachable.seen)
    let objects = reachable.objects + young.map { ($0, nil) }
    let new = try Repacking(repository: repository).write(objects)
    if dropped > 0 { try removeDerived() }
    try unlinkIfThere("\(path)/objects/pack/multi-pack-index")
    for pack in old where pack.name != new.name { try pack.remove() }
    try remove(loose, packed: reachable.seen)
    try Folder.sync("\(path)/objects/pack")
    let packsAfter = KeptPack.all(in: path)
    return GarbageOutcome(
      packsBefore: packs.count, packsAfter: packsAfter.count, bytesBefore: bytesBefore,
      bytesAfter: size(packsAfter, LooseObject.all(in: path)), objects: objects.count, unreachableKept: young.count,
      unreachableDropped: dropped)
  }

  /// Packed objects that no reference leads to: those that are kept, and how many go; single ones among the latter.
  private func unreachable(
    _ packs: [KeptPack], _ loose: [LooseObject], _ reachable: Set<ObjectID>
  ) throws(CorpusError.Cause) -> (young: [ObjectID], dropped: Int) {
    var (young, all): (Set<ObjectID>, Set<ObjectID>) = ([], [])
    for pack in packs {
      let ids = try pack.ids().filter { !reachable.contains($0) }
      all.formUnion(ids)
      if isYoung(pack.writtenAt) { young.formUnion(ids) }
    }
    let old = loose.filter { !reachable.contains($0.id) && !isYoung($0.writtenAt) && !young.contains($0.id) }
    return (young.sorted(), all.subtracting(young).union(old.map(\.id)).count)
  }

  private func isYoung(_ writtenAt: Int) -> Bool { writtenAt > now - Self.grace }

  private func remove(_ loose: [LooseObject], packed: Set<ObjectID>) throws(CorpusError.Cause) {
    for object in loose where packed.contains(object.id) || !isYoung(object.writtenAt) {
      try unlinkIfThere(object.path)
    }
    for folder in LooseObject.folders(in: path) { rmdir("\(path)/objects/\(folder)") }
  }

  /// What other git programs derive from the history and would find to name commits that are gone.
  private func removeDerived() throws(CorpusError.Cause) {
    try unlinkIfThere("\(path)/objects/info/commit-graph")
    let chain = "\(path)/objects/info/commit-graphs"
    for name in Folder.names(in: chain) { try unlinkIfThere("\(chain)/\(name)") }
  }

  private func unlinkIfThere(_ file: String) throws(CorpusError.Cause) {
    guard unlink(file) == 0 || errno == ENOENT else { throw .ofSystem(errno, opening: file) }
  }

  private func size(_ packs: [KeptPack], _ loose: [LooseObject]) -> Int {
    packs.reduce(0) { $0 + $1.size } + loose.reduce(0) { $0 + Int(Folder.status($1.path)?.st_size ?? 0) }
  }
}
