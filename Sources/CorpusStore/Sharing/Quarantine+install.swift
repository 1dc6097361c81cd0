import CLibgit2
import Glibc

extension Quarantine {
  /// Moves what was checked into the corpus, where no branch leads to it yet; called with the lock of the corpus held.
  ///
  /// A pack that holds what nothing refers to, or mostly what is known, is left behind, and a new one is made of what
  /// was met.
  func install(_ seen: Set<ObjectID>, into corpus: String) throws(CorpusError.Cause) {
    guard !seen.isEmpty else { return }
    var folder = "objects/pack"
    if try holdsMore(than: seen) {
      try makeClean(seen)
      folder = Self.clean
    }
    try move(folder, into: corpus)
  }

  private static let clean = "clean"

  /// Makes a pack of the objects that were met.
  func makeClean(_ seen: Set<ObjectID>) throws(CorpusError.Cause) {
    try Folder.make("\(path)/\(Self.clean)")
    let pack = try SmallPack(open())
    pack.include(seen.sorted { $0.hex < $1.hex })
    try pack.write(into: "\(path)/\(Self.clean)")
  }

  /// Puts that pack where the objects of `corpus` are.
  func moveClean(into corpus: String) throws(CorpusError.Cause) {
    try move(Self.clean, into: corpus)
    try Folder.remove("\(path)/\(Self.clean)")
  }

  private func move(_ folder: String, into corpus: String) throws(CorpusError.Cause) {
    for pack in try packs(in: folder) {
      let name = pack.split(separator: "/").last.map(String.init) ?? pack
      // The pack before its index: git looks for packs by their indexes.
      for ending in [".pack", ".idx"] {
        let target = "\(corpus)/objects/pack/\(name)\(ending)"
        guard Folder.exists(target) == nil else { continue }
        guard rename(pack + ending, target) == 0 else { throw .ofSystem(errno, opening: target) }
      }
    }
    try Folder.sync("\(corpus)/objects/pack")
  }

  /// Whether the packs hold objects that were not met and are not the corpus's, or more known ones than new ones.
  func holdsMore(than seen: Set<ObjectID>) throws(CorpusError.Cause) -> Bool {
    let held = try objects()
    let rest = held.filter { !seen.contains($0) }
    guard !rest.isEmpty else { return false }
    guard let corpus, rest.count <= seen.count else { return true }
    let reader = try ObjectReader(Repository(at: corpus))
    return rest.contains { !reader.has($0) }
  }

  /// Every object of its packs.
  private func objects() throws(CorpusError.Cause) -> [ObjectID] {
    final class Found { var ids: [ObjectID] = [] }
    let found = Found()
    for pack in try packs() {
      let database = try made { git_odb_new($0) }
      defer { git_odb_free(database) }
      var backend: UnsafeMutablePointer<git_odb_backend>?
      try CorpusStore.check(git_odb_backend_one_pack(&backend, pack + ".idx"))
      try CorpusStore.check(git_odb_add_backend(database, backend, 1))
      let code = git_odb_foreach(
        database,
        { id, payload in
          guard let id, let payload else { return 0 }
          Unmanaged<Found>.fromOpaque(payload).takeUnretainedValue().ids.append(ObjectID(id.pointee))
          return 0
        }, Unmanaged.passUnretained(found).toOpaque())
      try CorpusStore.check(code)
    }
    return found.ids
  }
}
