public import CorpusStore

extension Workbench {
  /// Packs the corpus up; `now` is in seconds since 1970.
  public func collectGarbage(now: Int64) throws(WorkbenchError) -> GarbageOutcome {
    try inCorpus { (corpus) throws(CorpusError) in try corpus.gc(now: now) }
  }

  /// Clears up what crashes left in the corpus, or says what there is to clear up.
  ///
  /// Works where the corpus itself cannot be opened any more, as long as it is a repository.
  public func clearUp(isDryRun: Bool) throws(WorkbenchError) -> [DoctorAction] {
    do {
      return try Corpus.doctor(at: corpusPath, isDryRun: isDryRun, trustsOwner: trustsOwner)
    } catch {
      throw WorkbenchError(error)
    }
  }
}
