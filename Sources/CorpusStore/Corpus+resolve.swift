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
  /// Throws where none or several match, with what is near or what matches. A whole name is looked up where it stands,
  /// whatever else the corpus holds; all names are read only for others. History is read only for a revision.
  public func resolve(_ reference: String) throws(CorpusError) -> Resolution {
    guard let parsed = Reference(reference) else { throw CorpusError(.resolve, reference, .malformedReference) }
    let known = try exactCandidates(parsed)
    let ids = try known.isEmpty ? ids() : known
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

  /// The texts that the reference names in whole, by a look at the folder of their statement alone.
  private func exactCandidates(_ reference: Reference) throws(CorpusError) -> [TextID] {
    guard let (series, date) = reference.statement else { return [] }
    let ids = try CorpusError.during(.list, path) { () throws(CorpusError.Cause) -> [TextID] in
      let folder = try root(repository()).folder(at: ["series", series, date])
      return try (folder?.entries ?? []).filter(\.isFolder).map { entry throws(CorpusError.Cause) in
        try TextPath(series: Array(series.utf8), date: Array(date.utf8), text: entry.name).id
      }
    }
    return reference.exactCandidates(in: ids.sorted())
  }
}
