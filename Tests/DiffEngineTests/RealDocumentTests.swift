import DiffEngine
import Intake
import Normalizer
import StatementModel
import TestSupport
import Testing

/// The laws on real documents, which repeat themselves, lack labels and break off as no invented text does.
@Suite("comparisons of real documents", .enabled(if: RealDocuments.areAtHand))
struct RealDocumentTests {
  private func read(_ path: String) throws -> StatementText {
    Normalizer().normalize(try Intake.read(bytes: try RealDocuments.bytes(path), name: path), id: path)
  }

  @Test("a document against itself is unchanged, clause by clause")
  func identity() throws {
    let files = RealDocuments.files(below: "corpora")
    #expect(files.count > 200)
    for file in files {
      let text = try read(file)
      let comparison = DiffEngine().compare(Pair(old: text, new: text))
      #expect(!comparison.hasAnyChange, "\(file)")
      #expect(comparison.correspondences.allSatisfy { $0.old == $0.new }, "\(file)")
    }
  }

  @Test(
    "the laws hold between successive documents",
    arguments: [
      "corpora/us-joint-statements/g7-leaders-ukraine", "corpora/us-joint-statements/aukus", "corpora/zh-laws/立法法",
      "corpora/zh-laws/保守国家秘密法", "corpora/vi-laws/luat-gia", "corpora/zh-joint-statements", "corpora/fomc/wrapped",
    ])
  func successive(folder: String) throws {
    let texts = try RealDocuments.files(below: folder).prefix(5).map(read)
    #expect(texts.count > 1)
    var matched = 0
    for (old, new) in zip(texts, texts.dropFirst()) {
      let comparison = DiffEngine().compare(Pair(old: old, new: new))
      expectLawful(comparison)
      expectSumsUp(comparison)
      expectLawfulRunnersUp(comparison)
      expectMirrors(comparison)
      matched += comparison.correspondences.count { !$0.old.isEmpty && !$0.new.isEmpty }
    }
    #expect(matched > texts.count)
  }
}
