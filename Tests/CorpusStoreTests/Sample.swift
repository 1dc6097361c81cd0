import StatementModel
import Testing

@testable import CorpusStore

/// Invented texts to store.
enum Sample {
  /// 2024-01-01T00:00:00Z.
  static let time: Int64 = 1_704_067_200

  /// A text id from `SERIES/DATE.LANG[.EDITION]`.
  static func id(_ text: String) throws -> TextID {
    let parts = text.split(separator: "/")
    let names = parts[1].split(separator: ".", maxSplits: 2)
    return TextID(
      series: try #require(CorpusName(String(parts[0]))), date: try #require(CorpusName(String(names[0]))),
      language: Language(rawValue: String(names[1])),
      edition: names.count > 2 ? CorpusName(String(names[2])) : nil)
  }

  /// A text whose paragraphs are its lines and whose clauses end with an ideographic full stop.
  static func text(_ id: String, _ wording: String, date: StatementDate? = nil) -> StatementText {
    let scalars = Array(wording.unicodeScalars)
    var blocks: [Block] = []
    var start = 0
    for line in scalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let range = ScalarRange(start, start + line.count)
      start += line.count + 1
      guard !line.isEmpty else { continue }
      let name = "p_\(blocks.count + 1)"
      blocks.append(Block(id: name, role: .operative, range: range, clauses: clauses(line, name)))
    }
    var metadata = Metadata(language: Sourced(.chinese, .recognised))
    metadata.title = Sourced("联合声明", .given)
    metadata.date = date.map { Sourced($0, .read(ScalarRange(0, 1))) }
    metadata.sourceAddress = Sourced("https://example.org/statement", .given)
    return StatementText(
      id: id,
      extracted: ExtractedText(
        scalars: scalars, decoder: "utf-8", sourceSHA256: String(repeating: "0123456789abcdef", count: 4)),
      metadata: metadata, blocks: blocks,
      findings: [Finding(.noLabel, "the text has no label", at: ScalarRange(0, 1))])
  }

  static func revision(
    _ id: String, _ wording: String = "双方同意加强合作。双方愿继续努力。\n双方签署文件。", at time: Int64 = time,
    date: StatementDate? = nil, message: String? = nil
  ) throws -> NewRevision {
    NewRevision(
      id: try Self.id(id), of: text(id, wording, date: date), source: Array("\u{feff}\(wording)\r\n".utf8),
      sourceExtension: try #require(CorpusName("txt")), normalizer: 1, message: message, recordedAt: time)
  }

  private static func clauses(_ line: ArraySlice<Unicode.Scalar>, _ name: String) -> [Clause] {
    var clauses: [Clause] = []
    var start = line.startIndex
    for index in line.indices where line[index] == "。" || index == line.endIndex - 1 {
      clauses.append(Clause(id: "\(name)__c_\(clauses.count + 1)", range: ScalarRange(start, index + 1)))
      start = index + 1
    }
    return clauses
  }
}
