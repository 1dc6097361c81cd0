public import CorpusStore
import Normalizer
import StatementModel

extension Workbench {
  /// Checks the corpus, or a share of it: everything stored, then every text against what the rules of today make of its
  /// source.
  ///
  /// A text that was cut by older rules is named as such; 'renormalise' brings it up to date.
  public func verify(_ share: Share) throws(WorkbenchError) -> VerificationOutcome {
    let counted = try inCorpus { (corpus) throws(CorpusError) in try corpus.verify(share) }
    let damaged = Set(counted.faults.flatMap(\.texts))
    var (faults, outcome) = (counted.faults, VerificationOutcome(faults: [], counted: counted))
    for id in (try? inCorpus { (corpus) throws(CorpusError) in try corpus.ids() }) ?? []
    where share.holds(id) && !damaged.contains(id) {
      do throws(WorkbenchError) {
        let stored = try inCorpus { (corpus) throws(CorpusError) in try corpus.read(id) }
        guard stored.record.normalizer == Normalizer.version else {
          outcome.stale.append(id)
          continue
        }
        let text = try recut(stored, name: id.description)
        guard text.extracted.decoder == stored.record.decoder else {
          outcome.stale.append(id)
          continue
        }
        outcome.recomputed += 1
        if let fault = difference(stored, text) {
          faults.append(Verification.Fault(what: "\(id): \(fault)", texts: [id]))
        }
      } catch {
        outcome.unread.append((id, error.description))
      }
    }
    return VerificationOutcome(
      faults: faults, counted: counted, recomputed: outcome.recomputed, stale: outcome.stale, unread: outcome.unread)
  }

  /// How a text differs from what its source gives; nil where it does not.
  private func difference(_ stored: StoredText, _ text: StatementText) -> String? {
    if CanonicalText(text).bytes != stored.text { return "text.txt is not what its source gives" }
    let record = TextRecord(text, normalizer: Normalizer.version)
    if record.blocks != stored.record.blocks { return "its blocks and clauses are not those that its source gives" }
    if record.metadata != stored.record.metadata { return "its metadata are not those that its source gives" }
    return record == stored.record ? nil : "its record is not the one that its source gives"
  }

  /// Cuts texts anew by the rules of today, each as a further revision; those that come out as they are stay.
  ///
  /// `references` empty means every text that older rules have cut. All of them or none.
  public func renormalise(
    _ references: [String], recordedAt: Int64
  ) throws(WorkbenchError) -> [RenormalisationOutcome] {
    var (revisions, from): ([NewRevision], [Int]) = ([], [])
    for id in try renormalised(references) {
      let stored = try inCorpus { (corpus) throws(CorpusError) in try corpus.read(id) }
      guard stored.record.normalizer != Normalizer.version || !references.isEmpty else { continue }
      revisions.append(try renormalised(stored, recordedAt: recordedAt))
      from.append(stored.record.normalizer)
    }
    let results = try inCorpus { [revisions] (corpus) throws(CorpusError) in try corpus.add(revisions) }
    return zip(zip(revisions, from), results).map { RenormalisationOutcome(id: $0.0.id, from: $0.1, result: $1) }
  }

  private func renormalised(_ references: [String]) throws(WorkbenchError) -> [TextID] {
    guard references.isEmpty else {
      return try references.map { (reference) throws(WorkbenchError) in try resolve(reference).id }
    }
    return try inCorpus { (corpus) throws(CorpusError) in try corpus.ids() }
  }

  private func renormalised(_ stored: StoredText, recordedAt: Int64) throws(WorkbenchError) -> NewRevision {
    let id = stored.id
    let text = try recut(stored, name: id.description)
    var revision = NewRevision(
      id: id, of: text, source: stored.source, sourceExtension: stored.sourceExtension,
      normalizer: Normalizer.version,
      message: "renormalise \(id): rules \(stored.record.normalizer) → \(Normalizer.version)", recordedAt: recordedAt)
    revision.kind = .renormalisation
    revision.corrections = stored.corrections
    return revision
  }
}
