public import StatementModel

extension Corpus {
  /// The pairings that are kept of a series; none where the series is not there.
  ///
  /// O(size of the file).
  public func pairings(of series: CorpusName) throws(CorpusError) -> KeptPairings {
    try CorpusError.during(.read, series.description) { () throws(CorpusError.Cause) in
      let folder = try root(repository()).folder(at: ["series", series.description])
      guard let bytes = try folder?.file(PairingsFile.name) else {
        return KeptPairings(pairings: Pairings(), file: nil)
      }
      let pairings = try Pairings(decoding: bytes, of: series)
      return KeptPairings(pairings: pairings, file: folder?.entry(PairingsFile.name)?.id)
    }
  }

  /// Records the pairings of a series in the place of `kept`, as one commit; durable once it returns.
  ///
  /// `edit` says what was changed, by whom and why. Throws with nothing recorded where the series is not there, or its
  /// pairings were changed since `kept` was read.
  public func record(
    _ pairings: Pairings, of series: CorpusName, inPlaceOf kept: KeptPairings, _ edit: NewRevision.Edit,
    recordedAt: Int64
  ) throws(CorpusError) -> CommitID {
    try CorpusError.during(.pair, series.description) { () throws(CorpusError.Cause) in
      let time = try CommitTime.recording(recordedAt)
      let attempt = try record(into: newPack()) { attempt throws(CorpusError.Cause) in
        try attempt.add(pairings, of: series, inPlaceOf: kept, edit, recordedAt: time)
      }
      return CommitID(attempt.head)
    }
  }
}
