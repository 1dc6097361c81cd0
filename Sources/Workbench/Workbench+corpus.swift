public import CorpusStore
import Normalizer
public import StatementModel

extension Workbench {
  /// Creates an empty corpus; throws where something is there already.
  public func createCorpus(recordedAt: Int64) throws(WorkbenchError) {
    do {
      _ = try Corpus.create(at: corpusPath, normalizer: Normalizer.version, recordedAt: recordedAt)
    } catch {
      throw WorkbenchError(error)
    }
  }

  /// The texts that the corpus holds, by id.
  public func texts() throws(WorkbenchError) -> [TextEntry] {
    try inCorpus { (corpus) throws(CorpusError) in try corpus.texts() }
  }

  /// The texts that `reference` can mean, by id; throws where it means none.
  public func texts(matching reference: String) throws(WorkbenchError) -> [TextEntry] {
    let all = try texts()
    guard let parsed = Reference(reference) else {
      throw WorkbenchError("'\(reference)' is not a reference", hint: "write SERIES, SERIES/DATE or SERIES/DATE.LANG")
    }
    let ids = Set(parsed.candidates(in: all.map(\.id)))
    guard !ids.isEmpty else {
      throw WorkbenchError(
        "the corpus holds no text called '\(reference)'", hint: "'tifa list' without a name shows every text")
    }
    return all.filter { ids.contains($0.id) }
  }

  /// A text of the corpus and its revisions, oldest first.
  public func revisions(of reference: String) throws(WorkbenchError) -> (text: Corpus.Resolution, revisions: [Revision])
  {
    let found = try resolve(reference)
    return (found, try inCorpus { (corpus) throws(CorpusError) in try corpus.revisions(of: found.id) })
  }

  /// The history of the text that `reference` means, with the size of each change; reads the wording of every revision.
  public func log(of reference: String) throws(WorkbenchError) -> TextLog {
    let (text, revisions) = try revisions(of: reference)
    let wordings = try inCorpus { (corpus) throws(CorpusError) in try corpus.wordings(of: revisions, of: text.id) }
    let entries = revisions.indices.map { index in
      TextLog.Entry(
        revision: revisions[index],
        size: RevisionSize(from: index > 0 ? wordings[index - 1] : nil, to: wordings[index]))
    }
    return TextLog(id: text.id, entries: entries)
  }

  /// The steps of the history of the whole corpus, newest first, at most `limit` of them.
  public func changes(limit: Int) throws(WorkbenchError) -> [CorpusChange] {
    try inCorpus { (corpus) throws(CorpusError) in try corpus.changes(limit: limit) }
  }

  /// The revision that `reference` means, or the last one, and the one before it, as references.
  ///
  /// Throws where there is none before it.
  public func lastTwoRevisions(of reference: String) throws(WorkbenchError) -> Pair<String> {
    let (text, revisions) = try revisions(of: reference)
    let number = text.revision?.number ?? revisions.count
    guard number > 1 else {
      throw WorkbenchError(
        "\(text.id)@1 is the first revision of its text",
        hint: "'tifa log \(text.id)' shows all revisions; 'tifa compare OLD NEW' compares any two")
    }
    return Pair(old: "\(text.id)@\(number - 1)", new: "\(text.id)@\(number)")
  }

  /// The corpus; throws where there is none.
  func openCorpus() throws(WorkbenchError) -> Corpus {
    do {
      var corpus = try Corpus.open(at: corpusPath, trustsOwner: trustsOwner)
      corpus.isSynced = isSynced
      return corpus
    } catch {
      throw WorkbenchError(error)
    }
  }

  /// Carries out one operation on the corpus.
  func inCorpus<Result>(_ body: (Corpus) throws(CorpusError) -> Result) throws(WorkbenchError) -> Result {
    let corpus = try openCorpus()
    do {
      return try body(corpus)
    } catch {
      throw WorkbenchError(error)
    }
  }
}

extension WorkbenchError {
  /// Takes over what the store says.
  init(_ error: CorpusError) { self.init(error.description, hint: error.hint) }
}
