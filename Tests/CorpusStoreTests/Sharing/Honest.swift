import StatementModel
import Testing

@testable import CorpusStore

/// Invented texts whose records tell the true digest of their sources, as sharing asks for.
enum Honest {
  /// A revision of a text.
  static func revision(_ id: String, _ wording: String = "双方同意加强合作。\n双方签署文件。") throws -> NewRevision {
    let source = Array("\(wording)\n".utf8)
    let plain = Sample.text(id, wording)
    let extracted = ExtractedText(
      scalars: plain.extracted.scalars, decoder: "utf-8", sourceSHA256: SourceDigest.hex(of: source))
    let text = StatementText(
      id: id, extracted: extracted, metadata: plain.metadata, blocks: plain.blocks, findings: plain.findings)
    return NewRevision(
      id: try Sample.id(id), of: text, source: source, sourceExtension: try #require(CorpusName("txt")), normalizer: 1,
      recordedAt: Sample.time)
  }

  /// The address of a folder.
  static func address(_ path: String) throws -> RemoteAddress { try RemoteAddress(path, from: "/") }
}
