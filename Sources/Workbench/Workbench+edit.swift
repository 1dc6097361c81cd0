import CorpusStore
import Normalizer
public import StatementModel

extension Workbench {
  /// The corrections of the text that `reference` means, with the text as they leave it.
  public func corrections(
    of reference: String
  ) throws(WorkbenchError) -> (id: TextID, corrections: Corrections, text: StatementText) {
    let found = try resolve(reference)
    let stored = try inCorpus { (corpus) throws(CorpusError) in
      try corpus.read(found.id, revision: found.revision?.number)
    }
    return (found.id, stored.corrections, try recut(stored, name: found.id.description))
  }

  /// Makes or takes back one correction of a text, as one revision; returns once it is durable.
  ///
  /// Throws where the text is not in the corpus, the correction does not fit, or someone else revised the text between
  /// reading and recording.
  public func edit(_ reference: String, _ request: EditRequest) throws(WorkbenchError) -> EditOutcome {
    guard !request.reason.isBlank, !request.author.isBlank else {
      throw WorkbenchError("a correction says by whom it was made and why", hint: "give --why TEXT and --by NAME")
    }
    let (id, basis) = try latest(reference)
    let stored = try inCorpus { (corpus) throws(CorpusError) in try corpus.read(id) }
    let (corrections, what) = try changed(stored, request)
    let text = try recut(stored, name: id.description, corrections: corrections)
    var revision = NewRevision(
      id: id, of: text, source: stored.source, sourceExtension: stored.sourceExtension,
      normalizer: Normalizer.version, message: "correct \(id): \(what)", recordedAt: request.recordedAt)
    revision.corrections = corrections
    revision.basis = basis
    revision.edit = NewRevision.Edit(what: what, author: request.author, reason: request.reason)
    let result = try inCorpus { [revision] (corpus) throws(CorpusError) in try corpus.add(revision) }
    let (number, commit) =
      switch result {
      case .added(let commit, let number): (number, commit)
      case .unchanged(let last): (last.number, last.commit)
      }
    return EditOutcome(id: id, revision: number, commit: commit.short, what: what, text: text)
  }

  /// The text and the commit of its last revision; refuses a reference to an earlier one.
  private func latest(_ reference: String) throws(WorkbenchError) -> (TextID, CommitID) {
    let (text, revisions) = try revisions(of: reference)
    guard let last = revisions.last, (text.revision ?? last).number == last.number else {
      throw WorkbenchError(
        "only the last revision of \(text.id) can be corrected", hint: "leave out what follows the @")
    }
    return (text.id, last.commit)
  }

  private func changed(
    _ stored: StoredText, _ request: EditRequest
  ) throws(WorkbenchError) -> (Corrections, what: String) {
    switch request.change {
    case .drop(let number):
      let rest = try explaining { () throws(CorrectionError) in try stored.corrections.dropping(number) }
      return (rest, "drop correction \(number), \(stored.corrections.list[number - 1])")
    case .make(let wanted):
      let signature = Corrections.Signature(
        author: request.author, reason: request.reason, recordedAt: request.recordedAt)
      let text = try recut(stored, name: stored.id.description)
      let corrections = try explaining { () throws(CorrectionError) in
        try stored.corrections.adding(wanted, to: text, signature)
      }
      return (corrections, corrections.list.last?.description ?? "")
    }
  }
}

extension String {
  /// Whether nothing but blanks stands in it.
  var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
