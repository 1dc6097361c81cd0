import Foundation
import StatementModel
import Testing

@testable import CorpusStore

@Suite struct CommitMessageTests {
  @Test func theTrailersAreTheRecord() throws {
    let revision = try Sample.revision("cn-vn/2022-11-01.zh.mfa", message: "from the ministry")
    #expect(
      CommitMessage(revision).named(revision.id, isFirst: true).rendered == """
        from the ministry

        Statement-Id: cn-vn/2022-11-01
        Statement-Date: 2022-11-01
        Text: zh.mfa
        Source-Url: https://example.org/statement
        Source-Sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
        Normalizer: 1

        """)
  }

  @Test(arguments: [
    (nil, "add a/2001.en"), ("", "add a/2001.en"), (" \n\t", "add a/2001.en"), ("one", "one"),
    ("\n\none\r\ntwo\rthree\n\n", "one\ntwo\nthree"), ("a\0b\u{1b}c", "a b c"), ("one\n---\ntwo", "one\n ---\ntwo"),
    ("words\n\nText: forged", "words\n\nText: forged"),
  ])
  func aUsersWordsCannotBecomeTheRecord(message: String?, text: String) throws {
    var revision = try Sample.revision("a/2001.en", message: message)
    revision.edit = NewRevision.Edit(what: "join", author: "a\nText: forged", reason: "b")
    let rendered = CommitMessage(revision).named(revision.id, isFirst: true).rendered
    let parsed = CommitMessage(parsing: rendered)
    #expect(parsed.text == text)
    #expect(parsed[.text] == "en")
    #expect(parsed[.statementID] == "a/2001")
    let git = Git(folder: "/")
    let trailers = try git("interpret-trailers", "--parse", input: Data(rendered.utf8)).text
    #expect(
      trailers.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
        == CommitMessage.Key.allCases.filter {
          ![.asOf, .copyMaker, .series, .pairing, .pairingBy, .pairingWhy].contains($0)
        }
        .map(\.rawValue))
  }

  @Test func aValueMayBeginWithACombiningMark() {
    let parsed = CommitMessage(parsing: "words\n\nText: zh\nSource-Url: \u{301}x\n")
    #expect(parsed[.sourceURL].map { Array($0.utf8) } == Array("\u{301}x".utf8))
    #expect(parsed[.text] == "zh")
  }

  /// Found by the fuzzer: CR LF is one character, at which no line was cut.
  @Test func linesMayEndAsOnOtherSystems() {
    let parsed = CommitMessage(parsing: "words\r\nmore\r\n\r\nStatement-Id: a/2001\r\nText: zh\r\n")
    #expect(parsed.text == "words\nmore")
    #expect(parsed[.statementID] == "a/2001")
    #expect(parsed[.text] == "zh")
  }

  @Test(arguments: [
    ("words\n", "words"), ("words", "words"), ("", ""), ("words\n\nSigned-off-by: x\n", "words\n\nSigned-off-by: x"),
    ("words\n\nText: zh\nother\n", "words\n\nText: zh\nother"),
  ])
  func messagesOfOtherProgramsAreWords(message: String, text: String) {
    let parsed = CommitMessage(parsing: message)
    #expect(parsed.text == text)
    #expect(CommitMessage.Key.allCases.allSatisfy { parsed[$0] == nil })
  }
}
