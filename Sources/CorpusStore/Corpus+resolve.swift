public import StatementModel

extension Corpus {
  /// What a reference means.
  public struct Resolution: Hashable, Sendable {
    /// The text.
    public let id: TextID
    /// The revision, where the reference names one.
    public let revision: Revision?
  }

  /// Finds the one text, and the revision if one is named, that `reference` means.
  ///
  /// Throws where none or several match, with what is near or what matches. History is read only for a revision.
  public func resolve(_ reference: String) throws(CorpusError) -> Resolution {
    guard let parsed = Reference(reference) else { throw CorpusError(.resolve, reference, .malformedReference) }
    let ids = try ids()
    let candidates = parsed.candidates(in: ids)
    guard let id = candidates.first else {
      throw CorpusError(.resolve, parsed.name, .unknownText(near: parsed.near(in: ids)))
    }
    guard candidates.count == 1 else {
      throw CorpusError(.resolve, parsed.name, .ambiguousReference(candidates.map(\.description)))
    }
    guard parsed.revision != nil else { return Resolution(id: id, revision: nil) }
    let revisions = try revisions(of: id)
    return try CorpusError.during(.resolve, id.description) { () throws(CorpusError.Cause) in
      Resolution(id: id, revision: try parsed.selected(from: revisions))
    }
  }
}
