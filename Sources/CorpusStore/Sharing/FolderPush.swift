import CLibgit2
import Glibc

/// A push into a bare repository in a folder of this machine: under the lock that every tifa takes that writes there.
///
/// Not by the transport of libgit2, which sets references there by force. A lock of git that is found there is left, since
/// its holder may be on another machine that shares the folder.
struct FolderPush {
  private let handover: Handover
  private let folder: FolderRepository
  private let limits: SharingLimits
  private let patience: Patience

  init(
    _ handover: Handover, to path: String, _ limits: SharingLimits, _ patience: Patience
  ) throws(CorpusError.Cause) {
    (self.handover, self.limits, self.patience) = (handover, limits, patience)
    folder = try FolderRepository(path)
    guard folder.isBare else {
      throw .sharing(
        .noRepository("\(path) has a work tree, which a push would leave behind; push to a bare repository"))
    }
    if let hook = folder.hooks.first {
      throw .sharing(
        .noRepository("\(path) has a hook '\(hook)', which only git runs: push there with git, or by ssh"))
    }
  }

  /// Writes what is lacking as one pack, then moves the references, each only from where it was read.
  func run() throws(CorpusError.Cause) -> PushResult {
    try WriteLock.holding(folder.path, patience: patience.lock) { () throws(CorpusError.Cause) in
      let there = try folder.references(limits)
      let plan = try handover.plan(there)
      guard !plan.isEmpty else { return handover.result(plan) }
      try writePack(plan, there)
      let repository = try Repository(at: folder.path)
      for item in plan { try repository.move(item.reference, to: item.id, from: item.old, saying: "push") }
      try handover.confirm(plan, try folder.references(limits))
      return handover.result(plan)
    }
  }

  private func writePack(_ plan: [Handover.Item], _ there: RemoteReferences) throws(CorpusError.Cause) {
    let repository = handover.repository
    let walk = try made { git_revwalk_new($0, repository.raw) }
    defer { git_revwalk_free(walk) }
    let builder = try made { git_packbuilder_new($0, repository.raw) }
    defer { git_packbuilder_free(builder) }
    git_packbuilder_set_threads(builder, 1)
    for item in plan {
      var id = try repository.peeled(item.id).raw
      try check(git_revwalk_push(walk, &id))
      if ObjectID(id) != item.id {
        var tag = item.id.raw
        try check(git_packbuilder_insert(builder, &tag, nil))
      }
    }
    for known in there.branches.values {
      var id = known.raw
      // A branch there whose commits are not here hides nothing.
      if git_revwalk_hide(walk, &id) < 0 { git_error_clear() }
    }
    try check(git_packbuilder_insert_walk(builder, walk))
    guard git_packbuilder_object_count(builder) > 0 else { return }
    try check(git_packbuilder_write(builder, "\(folder.path)/objects/pack", 0o444, nil, nil))
  }
}
