import StatementModel

extension Reference {
  /// The revision of `revisions` that the reference names, or nil where it names none.
  ///
  /// Read as a number from `log`; where no revision has that number, as a date, which means the text as it stood at
  /// the end of that day, month or year (UTC): by the day as of which a revision was given, else by the time at which it was
  /// recorded; else as the first four or more digits of a commit.
  func selected(from revisions: [Revision]) throws(CorpusError.Cause) -> Revision? {
    guard let wanted = revision else { return nil }
    let unknown = CorpusError.Cause.unknownRevision(wanted, last: revisions.count)
    if let number = Int(wanted), let found = revisions.first(where: { $0.number == number }) { return found }
    if let date = StatementDate(wanted), let found = Self.standing(at: date, revisions) { return found }
    let matches = revisions.filter { $0.commit.description.utf8.starts(with: wanted.utf8) }
    guard wanted.utf8.count >= 4, let found = matches.first else { throw unknown }
    guard matches.count == 1 else {
      throw .ambiguousRevision(wanted, matches.map { "\($0.number) (\($0.commit.short))" })
    }
    return found
  }

  private static func standing(at date: StatementDate, _ revisions: [Revision]) -> Revision? {
    let end = CommitTime.end(of: date)
    func moment(_ revision: Revision) -> Int64 {
      revision.asOf.map { CommitTime.end(of: $0) - 1 } ?? revision.recordedAt
    }
    return revisions.filter { moment($0) < end }.max { (moment($0), $0.number) < (moment($1), $1.number) }
  }
}
