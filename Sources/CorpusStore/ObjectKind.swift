import CLibgit2

/// What an object of git is; the raw value is its number in packs.
enum ObjectKind: UInt8 {
  case commit = 1
  case folder = 2
  case file = 3

  /// The word that stands before an object's bytes when it is hashed.
  var word: String {
    switch self {
    case .commit: "commit"
    case .folder: "tree"
    case .file: "blob"
    }
  }

  /// The same in libgit2's words.
  var type: git_object_t {
    switch self {
    case .commit: GIT_OBJECT_COMMIT
    case .folder: GIT_OBJECT_TREE
    case .file: GIT_OBJECT_BLOB
    }
  }

  /// The name of an object with these bytes.
  ///
  /// Plain SHA-1, at four times the speed of the kind that detects collisions: what is written is read back through
  /// libgit2, which uses that kind, before anything points to it.
  func id(of bytes: [UInt8]) -> ObjectID {
    var hash = SHA1()
    hash.update(Array("\(word) \(bytes.count)\0".utf8))
    hash.update(bytes)
    return hash.finish()
  }
}
