import StatementModel

/// What a push is to hand over, and what of it the remote lacks.
struct Handover {
  /// A reference that is handed over.
  struct Item {
    /// `main`, `draft/NAME`, `release/NAME`.
    let name: String
    let reference: String
    let id: ObjectID
    /// Where the remote has it now; nil where it has none of that name.
    let old: ObjectID?
  }

  let repository: Repository
  let branches: [Branch: ObjectID]
  private let releases: [CorpusName: ObjectID]

  /// Takes the branch in use with the releases in its history, or everything.
  init(_ repository: Repository, everything: Bool) throws(CorpusError.Cause) {
    guard let tip = try repository.tip() else { throw .notACorpus }
    let all = try repository.branches()
    self.repository = repository
    branches =
      everything ? Dictionary(all.map { ($0.branch, $0.id) }) { first, _ in first } : [repository.branch: tip]
    var releases: [CorpusName: ObjectID] = [:]
    for found in try repository.references(under: Repository.releases) {
      guard let name = CorpusName(String(found.name.dropFirst(Repository.releases.count))) else { continue }
      let commit = try repository.peeled(found.id)
      // A lightweight tag of another program is no release.
      guard commit != found.id else { continue }
      let isIncluded = everything ? true : try repository.descends(tip, from: commit)
      if isIncluded { releases[name] = found.id }
    }
    self.releases = releases
  }

  /// What the remote lacks; throws where it has commits that are not here, or another release of the same name.
  func plan(_ there: RemoteReferences) throws(CorpusError.Cause) -> [Item] {
    let reader = try ObjectReader(repository)
    var items: [Item] = []
    for (branch, id) in branches.sorted(by: { $0.key < $1.key }) where there.branches[branch] != id {
      let old = there.branches[branch]
      if let old {
        guard reader.has(old), try repository.descends(id, from: old) else {
          throw .sharing(.behind(branch.description))
        }
      }
      items.append(Item(name: branch.description, reference: branch.reference, id: id, old: old))
    }
    for (name, id) in releases.sorted(by: { $0.key < $1.key }) where there.releases[name] != id {
      guard there.releases[name] == nil else { throw .sharing(.releaseDiffers(name.description)) }
      let reference = Repository.releases + name.description
      items.append(Item(name: "release/\(name)", reference: reference, id: id, old: nil))
    }
    return items
  }

  /// Throws where the remote does not have now what was handed over.
  func confirm(_ plan: [Item], _ there: RemoteReferences) throws(CorpusError.Cause) {
    for item in plan {
      let found =
        Branch(reference: item.reference).flatMap { there.branches[$0] }
        ?? CorpusName(String(item.reference.dropFirst(Repository.releases.count))).flatMap { there.releases[$0] }
      guard found == item.id else { throw .sharing(.unconfirmed(item.name)) }
    }
  }

  /// What is told of it.
  func result(_ plan: [Item]) -> PushResult {
    let handed = plan.map(\.name)
    let all = branches.keys.sorted().map(\.description) + releases.keys.sorted().map { "release/\($0)" }
    return PushResult(handedOver: handed, current: all.filter { !handed.contains($0) })
  }
}
