import CLibgit2
import StatementModel

extension Corpus {
  /// A text as it stands at another place than the branch in use: on a draft, in a release, or as it was fetched.
  ///
  /// `name` is a reference without what stands behind its @. Reads no history.
  public func read(_ name: String, at place: Place) throws(CorpusError) -> StoredText {
    let root = try CorpusError.during(.resolve, name) { () throws(CorpusError.Cause) -> Tree in
      try self.root(at: place, in: Repository(at: path))
    }
    guard let parsed = Reference(name) else { throw CorpusError(.resolve, name, .malformedReference) }
    let ids = try CorpusError.during(.list, path) { () throws(CorpusError.Cause) -> [TextID] in try self.ids(in: root) }
    let candidates = parsed.candidates(in: ids)
    guard let id = candidates.first else {
      throw CorpusError(.resolve, "\(name)@\(place)", .unknownText(near: parsed.near(in: ids)))
    }
    guard candidates.count == 1 else {
      throw CorpusError(.resolve, name, .ambiguousReference(candidates.map(\.description)))
    }
    return try CorpusError.during(.read, id.description) { () throws(CorpusError.Cause) in
      guard let folder = try root.folder(at: TextPath(id).components) else { throw .unknownText(near: []) }
      return try StoredText(id, folder)
    }
  }

  private func root(at place: Place, in repository: Repository) throws(CorpusError.Cause) -> Tree {
    guard let id = try repository.target(of: place.reference) else {
      throw .branch(.noPlace(place.description, known: try repository.places()))
    }
    return try repository.commit(try repository.peeled(id)).tree()
  }
}

extension Repository {
  /// What may stand behind the @ of a reference.
  fileprivate func places() throws(CorpusError.Cause) -> [String] {
    let releases = try references(under: Self.releases).compactMap { found in
      CorpusName(String(found.name.dropFirst(Self.releases.count))).map { Place.release($0).description }
    }
    return try branches().map(\.branch.description) + releases
      + fetchedBranches().map { Place.remote($0.remote, $0.branch).description }
  }

  /// The commit that a tag names, or the commit itself.
  func peeled(_ id: ObjectID) throws(CorpusError.Cause) -> ObjectID {
    var (tag, oid) = (OpaquePointer?.none, id.raw)
    guard git_tag_lookup(&tag, raw, &oid) >= 0, let tag else {
      git_error_clear()
      return id
    }
    defer { git_tag_free(tag) }
    guard let target = git_tag_target_id(tag) else { throw .damaged("tag \(id.hex) names nothing") }
    return ObjectID(target.pointee)
  }
}
