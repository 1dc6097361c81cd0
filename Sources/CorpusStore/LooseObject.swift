import Glibc

/// An object in a file of its own, which tifa never writes but other git programs do.
struct LooseObject {
  let id: ObjectID
  let path: String
  /// When it was written, in seconds since 1970.
  let writtenAt: Int

  /// All of them, sorted by id.
  static func all(in repository: String) -> [LooseObject] {
    folders(in: repository).flatMap { folder in
      Folder.names(in: "\(repository)/objects/\(folder)").compactMap { name -> LooseObject? in
        let path = "\(repository)/objects/\(folder)/\(name)"
        guard let id = ObjectID(hex: folder + name), let status = Folder.status(path) else { return nil }
        return LooseObject(id: id, path: path, writtenAt: status.st_mtim.tv_sec)
      }
    }
  }

  /// The folders, named by the first byte of the ids in them.
  static func folders(in repository: String) -> [String] {
    Folder.names(in: "\(repository)/objects").filter { $0.utf8.count == 2 }
  }
}
