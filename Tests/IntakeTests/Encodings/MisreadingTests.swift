import StatementModel
import TestSupport
import Testing

@testable import Intake

/// Texts that were once read in a wrong encoding and saved so.
@Suite struct MisreadingTests {
  private func findings(_ scalars: [Unicode.Scalar]) -> [Finding] { TextDefects(scalars).findings }

  @Test(arguments: [
    ("双方同意深化全面战略合作，加强在国际事务中的协调。", Charset.gb18030, Charset.windows1252),
    ("雙方同意，依據本法第三條之規定，著作權人得主張其權利。", .big5, .windows1252),
    ("雙方同意，依據本法第三條之規定，著作權人得主張其權利。", .big5, .gb18030),
    ("Hai bên nhất trí tiếp tục thúc đẩy hợp tác, phát triển quan hệ giữa các địa phương.", .tcvn3, .windows1252),
  ])
  func likelyCauseIsNamed(_ sentence: String, written: Charset, read: Charset) throws {
    let bytes = try #require(written.encode(sentence.unicodeScalars))
    let found = findings(read.decode(bytes).scalars.map { $0 == "\u{FFFD}" ? "?" : $0 }).first
    #expect(found?.category == .wrongDecoding)
    #expect(
      found?.message.hasSuffix("\(written.title) bytes were once read as \(read.title)") == true, "\(found as Any)")
  }

  @Test(arguments: ["Hai bên nhất trí tiếp tục", "the sides’ “agreement” of May", "双方同意"])
  func utf8ReadAsWindows1252(_ sentence: String) {
    let misread = Array(sentence.utf8).map { byte in
      Charset.windows1252.decode([byte]).failures.isEmpty
        ? Charset.windows1252.decode([byte]).scalars[0] : Unicode.Scalar(byte)
    }
    let found = findings(misread + Array("\n".unicodeScalars) + misread).first
    #expect(found?.message.hasSuffix("UTF-8 bytes were once read as Windows-1252") == true)
    #expect(found?.range?.start == misread.firstIndex { !$0.isASCII })
  }

  @Test(arguments: [
    "双方同意深化全面战略合作。", "雙方同意，依據本法第三條之規定。", "Hai bên nhất trí tiếp tục thúc đẩy hợp tác.",
    "Le président a déjà dit « ça » à Nîmes.", "Стороны договорились о сотрудничестве", "両国は協力を深めることで一致した。",
  ])
  func soundTextsAreNotSuspected(_ sentence: String) {
    #expect(Misreading.find(in: Array(sentence.unicodeScalars)) == nil)
  }

  @Test(.enabled(if: RealDocuments.areAtHand)) func brokenVariantsAreFlagged() throws {
    let files = RealDocuments.files(below: "corpora/zh-gov-work-reports/mojibake-variant")
    #expect(!files.isEmpty)
    for file in files {
      let findings = try Intake.read(bytes: RealDocuments.bytes(file), name: file).findings
      let finding = findings.first { $0.category == .wrongDecoding }
      #expect(finding?.message.hasSuffix("UTF-8 bytes were once read as GB18030") == true, "\(file)")
    }
  }

  @Test(.enabled(if: RealDocuments.areAtHand)) func soundDocumentsAreNotSuspected() throws {
    for folder in ["zh-laws", "tw-law-zh-Hant", "vi-laws", "fomc"] {
      let file = try #require(RealDocuments.files(below: "corpora/\(folder)").first)
      #expect(Misreading.find(in: try EncodedCopy.realDocument(file)) == nil, "\(file)")
    }
  }
}
