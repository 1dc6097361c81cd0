import StatementModel
import Testing

@testable import CorpusStore

@Suite struct DateTests {
  @Test(
    arguments: [
      ("1972-02-28", 68_126_400), ("2008-10-25", 1_224_936_000), ("2008-10", 1_222_862_400), ("2008", 1_199_188_800),
      ("2000-02-29", 951_825_600), ("1970-01-02", 129_600), ("1970-01-01", 129_600), ("1938-09-30", 129_600),
      ("0001", 129_600), ("2106-02-06", 4_294_900_800), ("2106-02-07", 4_294_900_800), ("9999-12-31", 4_294_900_800),
    ] as [(String, Int64)])
  func theAuthorDateIsNoonOfTheStatementsDay(date: String, seconds: Int64) throws {
    #expect(CommitTime.author(try #require(StatementDate(date))) == seconds)
  }

  @Test(
    arguments: [
      ("1969-12-31", 0), ("1970-01-01", 86_400), ("1972", 94_694_400), ("2000-02", 951_868_800),
      ("2023-12", 1_704_067_200),
    ] as [(String, Int64)])
  func aDateEndsWithItsLastSecond(date: String, seconds: Int64) throws {
    #expect(CommitTime.end(of: try #require(StatementDate(date))) == seconds)
  }

  @Test func recordingTimesAreThoseOfGit() throws {
    for time in [0, 1, Int64(UInt32.max)] { #expect(try CommitTime.recording(time) == time) }
    for time in [-1, Int64(UInt32.max) + 1] {
      #expect(throws: CorpusError.Cause.invalidTime(time)) { try CommitTime.recording(time) }
    }
  }

  @Test func aWrongTimeStopsTheWholeAdd() throws {
    let scratch = try Scratch()
    let corpus = try scratch.corpus()
    let revisions = [try Sample.revision("a/2001.en"), try Sample.revision("a/2002.en", at: -1)]
    #expect(throws: CorpusError(.add, "2 texts", .invalidTime(-1))) { try corpus.add(revisions) }
    #expect(try corpus.ids().isEmpty)
    withExtendedLifetime(scratch) {}
  }

  @Test(arguments: [
    ("a/1938-09-30.en", "1938-09-30", "1970-01-02T12:00:00+00:00"),
    ("a/2008-10.zh", "2008-10", "2008-10-01T12:00:00+00:00"),
    ("a/2200.zh", "2200", "2106-02-06T12:00:00+00:00"),
    ("a/undated-1.zh", nil, "2024-01-01T00:00:00+00:00"),
  ])
  func theTrailerIsTheAuthority(id: String, date: String?, authorDate: String) throws {
    let scratch = try Scratch()
    let corpus = try scratch.corpus()
    _ = try corpus.add(Sample.revision(id))
    #expect(try corpus.revisions(of: Sample.id(id)).map(\.statementDate?.description) == [date])
    let git = Git(folder: corpus.path)
    #expect(try git("log", "-1", "--format=%aI%n%cI").text == "\(authorDate)\n2024-01-01T00:00:00+00:00\n")
    try git.expectClean()
    withExtendedLifetime(scratch) {}
  }
}
