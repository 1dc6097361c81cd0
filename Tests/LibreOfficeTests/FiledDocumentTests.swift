import DiffEngine
import Foundation
import Intake
import Normalizer
import Reports
import StatementModel
import TestSupport
import Testing

/// Tracked changes held against a word processor that accepts and rejects them, and against the texts they were made from.
@Suite("DOCX with tracked changes", .serialized) struct FiledDocumentTests {
  /// What LibreOffice leaves of a document.
  struct Left: Decodable {
    let accepted: [String]
    let rejected: [String]
  }

  @Test("LibreOffice accepts to the new text and rejects to the old one")
  func libreOffice() throws {
    var texts: [String: Pair<StatementText>] = [:]
    for language in ["zh", "en"] {
      let files = ["2016-05-12", "2018-09-07", "2021-03-19", "2023-11-30"].map {
        "Corpus/sample-invented/\($0).\(language)/source.txt"
      }
      for (old, new) in zip(files, files.dropFirst()) {
        texts["\(language)-\(texts.count)"] = Pair(
          old: try Self.text(ProjectFolder.bytes(old)), new: try Self.text(ProjectFolder.bytes(new)))
      }
    }
    let left = try Self.settled(
      texts.mapValues { try WordReport().rendered(DiffEngine().compare($0)) })
    #expect(left.count == 6)
    for (name, settled) in left {
      let texts = try #require(texts[name])
      #expect(settled.accepted == Self.paragraphs(texts.new), "\(name)")
      #expect(settled.rejected == Self.paragraphs(texts.old), "\(name)")
    }
  }

  @Test("our own reader takes the changes as accepted")
  func ownReader() throws {
    let files = ["2018-09-07", "2021-03-19"].map { "Corpus/sample-invented/\($0).zh/source.txt" }
    let texts = Pair(
      old: try Self.text(ProjectFolder.bytes(files[0])), new: try Self.text(ProjectFolder.bytes(files[1])))
    let bytes = try WordReport().rendered(DiffEngine().compare(texts))
    let read = try Intake.read(bytes: bytes, name: "redline.docx")
    let lines = String(String.UnicodeScalarView(read.scalars)).split(separator: "\n").map(String.init)
    #expect(lines == Self.paragraphs(texts.new))
  }

  @Test("real pairs: accepted the new text, rejected the old one", .enabled(if: RealDocuments.areAtHand))
  func realPairs() throws {
    var texts: [String: Pair<StatementText>] = [:]
    for folder in ["fomc", "zh-gov-work-reports", "vi-laws", "tw-law-zh-Hant", "us-joint-statements"] {
      let files = RealDocuments.files(below: "corpora/\(folder)").prefix(3)
      for (old, new) in zip(files, files.dropFirst()) {
        texts["\(folder)-\(texts.count)"] = Pair(
          old: try Self.text(RealDocuments.bytes(old)), new: try Self.text(RealDocuments.bytes(new)))
      }
    }
    #expect(texts.count >= 5)
    let documents = try texts.mapValues { try WordReport().rendered(DiffEngine().compare($0)) }
    for (name, left) in try Self.settled(documents.filter { $0.key.hasPrefix("us") || $0.key.hasPrefix("zh") }) {
      let texts = try #require(texts[name])
      #expect(left.accepted == Self.paragraphs(texts.new), "LibreOffice: \(name)")
      #expect(left.rejected == Self.paragraphs(texts.old), "LibreOffice: \(name)")
    }
    for (name, settled) in try SettledDocument.read(documents) {
      let texts = try #require(texts[name])
      #expect(settled.problems.isEmpty, "\(name): \(settled.problems)")
      #expect(settled.accepted == Self.paragraphs(texts.new), "\(name)")
      #expect(settled.rejected == Self.paragraphs(texts.old), "\(name)")
    }
  }

  private static func text(_ bytes: [UInt8]) throws -> StatementText {
    Normalizer().normalize(try Intake.read(bytes: bytes, name: "text.txt"), id: "text")
  }

  /// The blocks as they are written, hard wraps joined; none of these texts holds what cannot be seen.
  private static func paragraphs(_ text: StatementText) -> [String] {
    text.blocks.map { block in
      if block.role == .frontMatter { return text[block.range] }
      return text[block.range].replacing(/[\s--[\n\r]]*[\n\r]\s*/) { wrap in
        let before = text[block.range][..<wrap.range.lowerBound].unicodeScalars.last
        let after = text[block.range][wrap.range.upperBound...].unicodeScalars.first
        return [before, after].allSatisfy { ($0?.value ?? 0) >= 0x2E80 } ? "" : " "
      }
    }
  }

  /// Asks LibreOffice, which is started once; its own Python knows how to speak to it (python3-uno).
  private static func settled(_ documents: [String: [UInt8]]) throws -> [String: Left] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tifa-settle-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("profile"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in documents { try Data(bytes).write(to: folder.appendingPathComponent("\(name).docx")) }
    let program = ProjectFolder.path("Tests/LibreOfficeTests/Programs/settle.py")
    let output = try SettledDocument.python([program, folder.path], input: Data(), program: "/usr/bin/python3")
    return try JSONDecoder().decode([String: Left].self, from: output)
  }
}
