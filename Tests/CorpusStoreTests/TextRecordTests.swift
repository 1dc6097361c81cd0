import StatementModel
import Testing

@testable import CorpusStore

@Suite struct TextRecordTests {
  let id: TextID
  let record: TextRecord

  init() throws {
    id = try Sample.id("cn-vn/2022-11-01.zh")
    let text = Sample.text(id.description, "一、双方同意签署《协定》。", date: StatementDate("2022-11-01"))
    let clause = Clause(id: "sec_1__c_1", range: ScalarRange(2, 12), items: [ScalarRange(8, 12)])
    let block = Block(
      id: "sec_1", label: "一、", labelRange: ScalarRange(0, 2), path: ["1"], role: .instrumentsList,
      range: ScalarRange(0, 13), clauses: [clause])
    var metadata = text.metadata
    metadata.published = StatementDate("2022-11-03").map { Sourced($0, .source) }
    record = TextRecord(
      metadata: metadata, sourceSHA256: text.extracted.sourceSHA256, decoder: "gb18030", normalizer: 3,
      blocks: [block], findings: [Finding(.repair, "a byte order mark was taken off")] + text.findings)
  }

  @Test func readsBackTheSame() throws {
    let bytes = record.encoded(for: id)
    #expect(try TextRecord(decoding: bytes, of: id) == record)
    #expect(try TextRecord(decoding: bytes, of: id).encoded(for: id) == bytes)
  }

  @Test func everyFieldOfTheMetadataReadsBack() throws {
    var metadata = record.metadata
    metadata.dateline = Sourced("2022年11月1日于北京", .read(ScalarRange(3, 9)))
    metadata.genre = Sourced(.jointStatement, .read(ScalarRange(1, 2)))
    metadata.genreName = Sourced("联合声明", .read(ScalarRange(1, 2)))
    metadata.parties = [Sourced("甲国", .read(ScalarRange(0, 2))), Sourced("乙国", .given)]
    metadata.inviter = Sourced("甲国主席", .read(ScalarRange(0, 4)))
    metadata.visitor = Sourced("乙国总统", .read(ScalarRange(4, 8)))
    metadata.level = Sourced(.state, .recognised)
    metadata.copyType = Sourced(.agency, .read(ScalarRange(8, 9)))
    metadata.completeness = Sourced(.full, .given)
    metadata.published = StatementDate("2022-11-02").map { Sourced($0, .source) }
    metadata.captured = StatementDate("2024-01").map { Sourced($0, .given) }
    metadata.publisher = Sourced("某通讯社", .source)
    let full = TextRecord(
      metadata: metadata, sourceSHA256: record.sourceSHA256, decoder: record.decoder, normalizer: record.normalizer,
      blocks: record.blocks, findings: record.findings)
    let bytes = full.encoded(for: id)
    #expect(try TextRecord(decoding: bytes, of: id) == full)
    let spoilt = String(decoding: bytes, as: UTF8.self).replacing("\"joint-statement\"", with: "\"joint\"")
    #expect(throws: CorpusError.Cause.self) { try TextRecord(decoding: Array(spoilt.utf8), of: id) }
  }

  /// The quick writer writes what Foundation's encoder would, whatever characters stand in the strings.
  @Test func isWrittenAsJSONEncoderWritesIt() throws {
    let strings =
      (0..<0x80).map { "a\(UnicodeScalar(UInt8($0)))b" } + ["", "\u{e9}\u{301}", "\u{2028}", "😀", "/\\/", "\r\n"]
    for (index, string) in strings.enumerated() {
      var metadata = record.metadata
      metadata.title = Sourced(string, .read(ScalarRange(0, index)))
      metadata.parties = index % 3 == 0 ? [] : [Sourced(string, .given), Sourced("", .source)]
      metadata.copyMaker = index % 2 == 0 ? nil : Sourced(string, .recognised)
      let block = Block(
        id: string, label: string, labelRange: index % 2 == 0 ? nil : ScalarRange(0, 2),
        path: Array(repeating: string, count: index % 3), role: .operative, range: ScalarRange(0, 9),
        clauses: index % 4 == 0 ? [] : record.blocks[0].clauses + [Clause(id: string, range: ScalarRange(1, 1))])
      let other = TextRecord(
        metadata: metadata, sourceSHA256: string, decoder: string, normalizer: index,
        blocks: index % 5 == 0 ? [] : [block, record.blocks[0]], findings: index % 2 == 0 ? [] : record.findings)
      let expected = try StableJSON.encode(RecordFile(other, id: id))
      #expect(String(decoding: other.encoded(for: id), as: UTF8.self) == String(decoding: expected, as: UTF8.self))
      #expect(other.encoded(for: id) == expected)
    }
  }

  @Test func isWrittenForPeopleAndDiffs() throws {
    let text = String(decoding: record.encoded(for: id), as: UTF8.self)
    #expect(text.hasSuffix("}\n") && text.hasPrefix("{\n  \"blocks\" : [\n"))
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }.map { String($0.split(separator: "\"")[1]) }
    #expect(
      keys == [
        "blocks", "date", "decoder", "findings", "id", "language", "normalizer", "published", "schema_version",
        "source_address",
        "source_sha256", "title",
      ])
    #expect(text.contains("https://example.org/statement"), "slashes stay as they are")
  }

  @Test(arguments: [
    ("\"start\" : 2", "\"start\" : 20", "holds an impossible value"),
    ("\"start\" : 2", "\"start\" : -2", "holds an impossible value"),
    ("2022-11-01\"\n", "2022-11-31\"\n", "holds an impossible value"),
    ("recognised", "guessed", "holds an impossible value"),
    ("2022-11-03", "2022-11-33", "holds an impossible value"),
    ("cn-vn/2022-11-01.zh", "cn-vn/2022-11-01.vi", "says that it is of cn-vn/2022-11-01.vi"),
    ("instruments-list", "list", "cannot be read as what it should be"),
    ("\"decoder\"", "\"decoders\"", "cannot be read as what it should be"),
  ])
  func whatCannotBeIsDamage(part: String, changed: String, reason: String) throws {
    let text = String(decoding: record.encoded(for: id), as: UTF8.self)
    let damaged = text.replacing(part, with: changed, maxReplacements: part.hasPrefix("\"start") ? 1 : .max)
    #expect(damaged != text)
    let error = #expect(throws: CorpusError.Cause.self) { try TextRecord(decoding: Array(damaged.utf8), of: id) }
    guard case .damaged(let what) = error else {
      Issue.record("\(String(describing: error)) is not damage")
      return
    }
    #expect(what.hasSuffix(reason), "\(what)")
  }
}
