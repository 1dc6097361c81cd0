import StatementModel
import Testing

@testable import CorpusStore

@Suite struct ReferenceTests {
  static let ids = [
    "cn-vn/2008.zh", "cn-vn/2022-11-01.vi", "cn-vn/2022-11-01.zh", "cn-vn/2022-11-01.zh.mfa",
    "cn-vn/2022-11-01-2.en", "cn-vn/2023-12-13.zh.mfa", "cn-vn/2023-12-13.zh.xinhua", "cn-vn-la/2001.en", "us/2001.en",
    "us/2001.en.a",
  ]

  @Test(arguments: [
    ("cn-vn/2008.zh", ["cn-vn/2008.zh"]),
    ("cn-vn/2008", ["cn-vn/2008.zh"]),
    ("cn-vn/20", Array(ids[0...6])),
    ("cn-vn/2022-11-01.zh", ["cn-vn/2022-11-01.zh"]),
    ("cn-vn/2022-11-01.zh.m", ["cn-vn/2022-11-01.zh.mfa"]),
    ("cn-vn/2022-11-01.v", ["cn-vn/2022-11-01.vi"]),
    ("cn-vn/2022-11-01", Array(ids[1...3])),
    ("cn-vn/2022-11-01-", ["cn-vn/2022-11-01-2.en"]),
    ("cn-vn/2023", Array(ids[5...6])),
    ("cn-vn/2023-12-13.zh", Array(ids[5...6])),
    ("cn-vn/2023-12-13.zh.x", ["cn-vn/2023-12-13.zh.xinhua"]),
    ("cn-vn", Array(ids[0...6])),
    ("cn-vn-", ["cn-vn-la/2001.en"]),
    ("us/2001", ["us/2001.en", "us/2001.en.a"]),
    ("us/2001.en", ["us/2001.en"]),
    ("CN-VN/2008", []),
    ("cn-vn/2008.zh.", []),
    ("vn", []),
  ])
  func anyClearBeginningIsEnough(written: String, expected: [String]) throws {
    let reference = try #require(Reference(written))
    #expect(reference.candidates(in: try Self.ids.map(Sample.id)).map(\.description) == expected)
  }

  @Test(arguments: [("", nil), ("@1", nil), ("a/1@", nil), ("a/1@2", "2"), ("a/1@2@3", "2@3"), ("a", nil)])
  func isTakenApartAtTheFirstAt(written: String, revision: String?) {
    let reference = Reference(written)
    #expect((reference == nil) == ["", "@1", "a/1@"].contains(written))
    #expect(reference?.revision == revision)
    if let reference { #expect(reference.description == written) }
  }

  @Test(arguments: [
    ("cn-vn/2009.zh", ["cn-vn/2008.zh"]), ("CN-VN/2008.ZH", ["cn-vn/2008.zh"]),
    ("us/2001.fr", ["us/2001.en", "us/2001.en.a"]),
    ("something else", []),
  ])
  func namesThatLookAlikeAreOffered(written: String, near: [String]) throws {
    let reference = try #require(Reference(written))
    #expect(reference.near(in: try Self.ids.map(Sample.id)) == near)
  }

  static let revisions = [
    ("1111111111" + String(repeating: "0", count: 30), "2021-05-01"),
    ("11112222aa" + String(repeating: "0", count: 30), "2022-03-04"),
    ("abcd333333" + String(repeating: "0", count: 30), "2022-03-04"),
  ].enumerated().map { index, entry in
    Revision(
      number: index + 1, commit: CommitID(hex: entry.0),
      line: RevisionLine(
        recordedAt: StatementDate(entry.1).map { CommitTime.author($0) } ?? 0, kind: .text, folder: .none, message: ""))
  }

  @Test(arguments: [
    ("1", 1), ("3", 3), ("03", 3), ("11111", 1), ("1111222", 2), ("abcd", 3), ("2021", 1), ("2022", 3), ("2021-05", 1),
    ("2021-12-31", 1), ("2022-03-03", 1), ("2022-03-04", 3), ("9999", 3),
  ])
  func aRevisionIsANumberADateOrACommit(wanted: String, number: Int) throws {
    let reference = try #require(Reference("a/1@\(wanted)"))
    #expect(try reference.selected(from: Self.revisions)?.number == number)
  }

  @Test(arguments: ["0", "4", "-1", "2020", "2021-04-30", "abc", "abce", "ABCD", "2022-02-30", "latest"])
  func aRevisionThatIsNotThereIsAnError(wanted: String) throws {
    let reference = try #require(Reference("a/1@\(wanted)"))
    #expect(throws: CorpusError.Cause.unknownRevision(wanted, last: 3)) {
      try reference.selected(from: Self.revisions)
    }
  }

  @Test func aCommitThatCouldBeTwoIsAnError() throws {
    let reference = try #require(Reference("a/1@1111"))
    #expect(throws: CorpusError.Cause.ambiguousRevision("1111", ["1 (1111111111)", "2 (11112222aa)"])) {
      try reference.selected(from: Self.revisions)
    }
  }
}
