import Glibc

/// A pack of the repository as it lies on disk.
struct KeptPack {
  /// The path without its extension.
  let stem: String
  /// Bytes of the pack.
  let size: Int
  /// When it was written, in seconds since 1970.
  let writtenAt: Int

  /// The packs that have an index, sorted by name.
  static func all(in repository: String) -> [KeptPack] {
    let folder = "\(repository)/objects/pack"
    return Folder.names(in: folder).compactMap { name in
      guard name.hasPrefix("pack-"), name.hasSuffix(".idx") else { return nil }
      let stem = "\(folder)/\(name.dropLast(4))"
      guard let status = Folder.status(stem + ".pack") else { return nil }
      return KeptPack(stem: stem, size: Int(status.st_size), writtenAt: status.st_mtim.tv_sec)
    }
  }

  /// Whether its owner wants it to stay as it is, which git says by a file beside it.
  var isHeld: Bool { Folder.status(stem + ".keep") != nil }

  /// The names of its objects, sorted, as its index gives them.
  func ids() throws(CorpusError.Cause) -> [ObjectID] {
    let bytes = try Folder.bytes(of: stem + ".idx")
    let damaged = CorpusError.Cause.damaged("the index of the pack \(name)")
    guard bytes.count >= 8 + 1024 + 40, bytes.starts(with: PackIndex.heading) else { throw damaged }
    let count = bytes[(8 + 1020)..<(8 + 1024)].reduce(0) { $0 << 8 | Int($1) }
    guard bytes.count >= 8 + 1024 + 28 * count + 40 else { throw damaged }
    return (0..<count).compactMap { ObjectID(bytes: bytes[(1032 + 20 * $0)..<(1052 + 20 * $0)]) }
  }

  /// The file name without its extension.
  var name: String { String(stem[(stem.lastIndex(of: "/").map { stem.index(after: $0) } ?? stem.startIndex)...]) }

  /// Removes it: the index first, since a pack without one is no part of the repository.
  func remove() throws(CorpusError.Cause) {
    for kind in [".idx", ".rev", ".bitmap", ".mtimes", ".pack"] {
      guard unlink(stem + kind) == 0 || errno == ENOENT else { throw .ofSystem(errno, opening: name + kind) }
    }
  }
}
