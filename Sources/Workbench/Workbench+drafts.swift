public import CorpusStore
public import StatementModel

extension Workbench {
  /// The branches of the corpus, and those that were fetched.
  public func drafts() throws(WorkbenchError) -> [Draft] {
    try inCorpus { (corpus) throws(CorpusError) in try corpus.drafts() }
  }

  /// Begins a draft where the branch in use is, and switches to it.
  public func beginDraft(_ name: CorpusName) throws(WorkbenchError) {
    try inCorpus { (corpus) throws(CorpusError) in try corpus.beginDraft(name) }
  }

  /// Makes another branch the one in use.
  public func switchTo(_ branch: Branch) throws(WorkbenchError) {
    try inCorpus { (corpus) throws(CorpusError) in try corpus.switchTo(branch) }
  }

  /// Takes a draft over into the branch in use; `ours` and `theirs` are texts whose side is chosen.
  public func mergeDraft(
    _ name: CorpusName, ours: [String], theirs: [String], recordedAt: Int64
  ) throws(WorkbenchError) -> (outcome: PullResult.Outcome, texts: [String]) {
    var choices: [TextID: MergeSide] = [:]
    for reference in ours { choices[try resolve(reference).id] = .ours }
    for reference in theirs { choices[try resolve(reference).id] = .theirs }
    return try inCorpus { [choices] (corpus) throws(CorpusError) in
      try corpus.mergeDraft(name, choices: choices, recordedAt: recordedAt)
    }
  }

  /// Removes a draft that holds nothing of its own any more.
  public func removeDraft(_ name: CorpusName) throws(WorkbenchError) {
    try inCorpus { (corpus) throws(CorpusError) in try corpus.removeDraft(name) }
  }

  /// Gives the state of the branch in use a name for good.
  public func release(
    _ name: CorpusName, message: String?, recordedAt: Int64
  ) throws(WorkbenchError) -> Release {
    try inCorpus { (corpus) throws(CorpusError) in
      try corpus.release(name, message: message, recordedAt: recordedAt)
    }
  }

  /// The releases of the corpus, by name.
  public func releases() throws(WorkbenchError) -> [Release] {
    try inCorpus { (corpus) throws(CorpusError) in try corpus.releases() }
  }

  /// Reads a text at the place that stands behind the @ of a reference; nil where a revision stands there.
  func loadPlaced(
    _ reference: String, language: Language?, encoding: String?
  ) throws(WorkbenchError) -> LoadedText? {
    guard let parsed = Reference(reference), let place = parsed.revision.flatMap({ Place($0) }) else { return nil }
    let stored = try inCorpus { (corpus) throws(CorpusError) in try corpus.read(parsed.name, at: place) }
    let text = try recut(stored, name: "\(stored.id)@\(place)", language: language, encoding: encoding)
    return LoadedText(
      text: text, source: stored.source, id: stored.id, notes: [note(on: encoding, for: text)].compactMap(\.self))
  }
}
