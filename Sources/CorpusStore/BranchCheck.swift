/// What says where the corpus stands: HEAD, and the branch in use with its log.
///
/// git goes on silently where they are damaged: a HEAD that names no branch of a corpus is read as the main one, and where
/// the file of a branch is lost, an older place of it in `packed-refs` takes its place. The log of the branch, which is
/// written with every move, tells.
struct BranchCheck {
  private let repository: Repository
  private let path: String

  init(_ repository: Repository, at path: String) { (self.repository, self.path) = (repository, path) }

  /// Throws with what is wrong; a HEAD that names a commit, as git leaves it where somebody looks at an old one, is none.
  func run() throws(CorpusError.Cause) {
    if let name = try repository.headTarget(), Branch(reference: name) == nil {
      throw .damaged("HEAD names \(name), which is no branch of a corpus")
    }
    guard let tip = try repository.tip(), let last = try lastLogged() else { return }
    guard try isPart(last, of: tip) else {
      throw .damaged(
        "\(repository.branch.reference) stands at \(tip.hex), which does not follow \(last.hex), the last in its log")
    }
  }

  /// Whether a commit is in the history of the tip; one that is not there at all is not.
  private func isPart(_ commit: ObjectID, of tip: ObjectID) throws(CorpusError.Cause) -> Bool {
    guard (try? repository.commit(commit)) != nil else { return false }
    return try repository.descends(tip, from: commit)
  }

  /// The commit to which the branch was moved last, by its log; nil where there is no log, or none that can be read.
  ///
  /// A line is the old commit, the new one, who moved it and why (gitrepository-layout, `logs`).
  private func lastLogged() throws(CorpusError.Cause) -> ObjectID? {
    let file = "\(path)/logs/\(repository.branch.reference)"
    guard Folder.status(file) != nil else { return nil }
    let line = try Folder.bytes(of: file).split(separator: UInt8(ascii: "\n")).last
    let fields = line?.split(separator: UInt8(ascii: " "), maxSplits: 2) ?? []
    guard fields.count > 1, let text = String(validating: fields[1], as: UTF8.self) else { return nil }
    return ObjectID(hex: text.utf8)
  }
}
