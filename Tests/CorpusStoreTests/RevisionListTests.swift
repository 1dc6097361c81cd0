import StatementModel
import Testing

@testable import CorpusStore

/// The list beside a text reads back as what was written, whatever the words hold.
@Suite struct RevisionListTests {
  static let words = [
    "", "add a/2001.en", "one\ttwo", "one\ntwo\r\nthree", "\\", "\\t", "\\\\n", "联合声明", "\u{301}\t\u{301}", "a\u{0}b",
    "e\u{301}", "\u{e9}", "\u{2028}", "\t\t\n\n",
  ]

  static func line(_ words: String, previous: String? = nil) throws -> RevisionLine {
    RevisionLine(
      recordedAt: Sample.time, statementDate: StatementDate("1938-09-30"), kind: .correction,
      author: words.isEmpty ? nil : words, title: words.isEmpty ? nil : words, sourceSHA256: "0123",
      sourceAddress: words.isEmpty ? nil : words,
      folder: try #require(ObjectID(hex: String(repeating: "0123456789abcdef", count: 3).prefix(40).description)),
      previous: previous.map { CommitID(hex: $0) }, message: words)
  }

  @Test func anyWordsReadBackByteForByte() throws {
    let id = try Sample.id("a/2001.en")
    let previous = String(repeating: "ab", count: 20)
    let list = RevisionList(try Self.words.enumerated().map { try Self.line($1, previous: $0 == 0 ? nil : previous) })
    let read = try RevisionList(decoding: list.bytes, of: id)
    #expect(read.lines.count == Self.words.count)
    for (line, words) in zip(read.lines, Self.words) {
      #expect(Array(line.message.utf8) == Array(words.utf8))
      #expect(Array((line.title ?? "").utf8) == Array(words.utf8))
    }
    #expect(read == list)
    #expect(read.bytes == list.bytes)
  }

  @Test func aRevisionAddsOneLine() throws {
    let (first, second) = (try Self.line("one"), try Self.line("two", previous: String(repeating: "ab", count: 20)))
    let (short, long) = (RevisionList([first]).bytes, RevisionList([first, second]).bytes)
    #expect(long.starts(with: short))
    #expect(long.dropFirst(short.count).count { $0 == UInt8(ascii: "\n") } == 1)
  }

  /// Every byte of a list counts: one that is changed is noticed, or is what a list can say.
  @Test func aListThatWasChangedIsDamagedOrAnotherList() throws {
    let id = try Sample.id("a/2001.en")
    let bytes = RevisionList([try Self.line("one")]).bytes
    var refused = 0
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x15
      do {
        let read = try RevisionList(decoding: changed, of: id)
        #expect(read.bytes == changed)
      } catch {
        #expect(error == .damaged("the list of revisions of a/2001.en cannot be read"))
        refused += 1
      }
    }
    #expect(refused > bytes.count / 2)
    for length in 0..<bytes.count {
      #expect(throws: CorpusError.Cause.self) { try RevisionList(decoding: Array(bytes[..<length]), of: id) }
    }
  }

  @Test func momentsAreWrittenAsGitWritesThem() throws {
    let known: [(Int64, String)] = [
      (0, "1970-01-01T00:00:00Z"), (951_827_696, "2000-02-29T12:34:56Z"), (1_704_067_199, "2023-12-31T23:59:59Z"),
      (4_294_967_295, "2106-02-07T06:28:15Z"),
    ]
    for (seconds, moment) in known { #expect(CommitTime.written(seconds) == moment) }
    for seconds in stride(from: Int64(0), to: Int64(UInt32.max), by: 40_009_601) {
      #expect(CommitTime.read(CommitTime.written(seconds)) == seconds)
    }
    for wrong in ["", "2024-05-17", "2024-05-17T08:30Z", "2024-05-17T08:60:00Z", "2024-02-30T00:00:00Z"] {
      #expect(CommitTime.read(wrong) == nil)
    }
  }
}
