import Glibc
import StatementModel

/// A git repository in a folder of this machine, read as bytes alone.
///
/// libgit2 would act on its configuration, and reads loose files and indexes of packs without the checks that they need
/// when another one wrote them; so references are read here, packs are indexed anew and loose files inflated here.
struct FolderRepository {
  /// The folder with `objects` and `refs`.
  let path: String

  /// Finds the repository at `path`: the folder itself, or the `.git` in it.
  init(_ path: String) throws(CorpusError.Cause) {
    guard let isFolder = Folder.exists(path) else { throw .sharing(.noRepository("there is nothing at \(path)")) }
    guard isFolder else { throw .sharing(.noRepository("\(path) is a file")) }
    let found = [path, "\(path)/.git"].first { candidate in
      ["objects", "refs"].allSatisfy { Folder.exists("\(candidate)/\($0)") == true }
        && Folder.exists("\(candidate)/HEAD") == false
    }
    guard let found else { throw .sharing(.noRepository("\(path) is a folder, but no git repository")) }
    for name in ["objects/info/alternates", "objects/info/http-alternates"]
    where Folder.exists("\(found)/\(name)") != nil {
      throw .sharing(
        .noRepository("\(path) keeps a part of its objects elsewhere (\(name)); make it whole with git repack -ad"))
    }
    self.path = found
  }

  /// Whether it has no work tree beside it.
  var isBare: Bool { !path.hasSuffix("/.git") }

  /// The programs in it that git would run when it is pushed to.
  var hooks: [String] {
    ["pre-receive", "update", "proc-receive", "reference-transaction", "post-receive", "post-update"].filter {
      access("\(path)/hooks/\($0)", X_OK) == 0
    }
  }

  private static let referenceBytes = 1 << 20

  /// Its branches and tags, loose ones before packed ones.
  func references(_ limits: SharingLimits) throws(CorpusError.Cause) -> RemoteReferences {
    var found = try packed()
    for folder in ["refs/heads", "refs/tags"] { try collect(folder, depth: 0, &found, limits) }
    return try RemoteReferences(found.map { (Array($0.key.utf8), $0.value) }, limits)
  }

  private func packed() throws(CorpusError.Cause) -> [String: ObjectID] {
    guard let bytes = try Folder.bytes(of: "\(path)/packed-refs", atMost: 64 << 20) else { return [:] }
    var found: [String: ObjectID] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 1)
      guard parts.count == 2, let id = ObjectID(hex: parts[0]), let name = String(validating: parts[1], as: UTF8.self)
      else { continue }
      found[name] = id
    }
    return found
  }

  private func collect(
    _ folder: String, depth: Int, _ found: inout [String: ObjectID], _ limits: SharingLimits
  ) throws(CorpusError.Cause) {
    guard depth < 8, found.count <= limits.references else { return }
    for name in try Folder.listIfThere("\(path)/\(folder)") {
      let entry = "\(folder)/\(name)"
      if Folder.exists("\(path)/\(entry)") == true {
        try collect(entry, depth: depth + 1, &found, limits)
      } else if !name.hasSuffix(".lock"),
        let bytes = try Folder.bytes(of: "\(path)/\(entry)", atMost: Self.referenceBytes)
      {
        // One that points elsewhere, or is damaged, is none that can be taken.
        found[entry] = ObjectID(hex: bytes.prefix(40))
      }
    }
  }
}
