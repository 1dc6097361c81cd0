import StatementModel

/// The branches and releases of a remote, as it tells of them.
struct RemoteReferences {
  private(set) var branches: [Branch: ObjectID] = [:]
  private(set) var releases: [CorpusName: ObjectID] = [:]
  /// What else is there, which tifa leaves where it is; sorted.
  private(set) var others: [String] = []

  /// Takes what the remote says; `names` are full names as bytes.
  init(_ names: [(name: [UInt8], id: ObjectID)], _ limits: SharingLimits) throws(CorpusError.Cause) {
    guard names.count <= limits.references else {
      throw .untrusted("it has \(names.count) branches and tags, and \(limits.references) are allowed")
    }
    for (name, id) in names {
      guard let text = String(validating: name, as: UTF8.self) else { continue }
      if let branch = Branch(reference: text) {
        branches[branch] = id
      } else if text.hasPrefix(Repository.releases), !text.hasSuffix("^{}") {
        note(release: String(text.dropFirst(Repository.releases.count)), id)
      } else if text.hasPrefix("refs/heads/") {
        others.append(text)
      }
    }
    others.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func note(release name: String, _ id: ObjectID) {
    guard let release = CorpusName(name), !name.hasSuffix(".lock") else {
      others.append(Repository.releases + name)
      return
    }
    releases[release] = id
  }

  /// Takes tags that stand at a commit itself for none of tifa's: a release says who made it and when.
  mutating func leaveLightweightTags(_ reader: ObjectReader) {
    for (name, id) in releases.sorted(by: { $0.key < $1.key }) where reader.isCommit(id) {
      releases[name] = nil
      others.append(Repository.releases + name.description)
    }
  }

  /// The full names in git of what tifa takes, sorted.
  var names: [String] {
    branches.keys.sorted().map(\.reference) + releases.keys.sorted().map { Repository.releases + $0.description }
  }
}
