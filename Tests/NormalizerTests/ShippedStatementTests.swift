import Foundation
import StatementModel
import Testing

@testable import Normalizer

/// The statement of 2022-11-01, counted by hand, and copies of it in other typography.
@Suite struct ShippedStatement {
  let source: String
  let text: StatementText

  init() throws {
    source = try Documents.statement()
    text = read(source)
  }

  @Test func hasFiftyThreePieces() {
    #expect(text.blocks.count == 53)
    #expect(text.roles.prefix(1) == [.title])
    #expect(text.roles.suffix(2) == [.dateline, .agency])
    let inner = text.blocks.dropFirst().dropLast(2)
    #expect(inner.count { !$0.label.isEmpty } == 25)
    #expect(inner.count { $0.label.isEmpty } == 25)
    #expect(inner.reduce(0) { $0 + $1.clauses.count } == 92)
  }

  @Test func hasThirteenSectionsAndTwelveItemsUnderTheSeventh() {
    let labelled = text.blocks.filter { !$0.label.isEmpty }
    #expect(labelled.filter { $0.path.count == 1 }.map(\.path) == (1...13).map { ["\($0)"] })
    #expect(labelled.filter { $0.path.count == 2 }.map(\.path) == (1...12).map { ["7", "\($0)"] })
    #expect(labelled.first { $0.path == ["7", "12"] }?.label == "（十二）")
  }

  @Test func signedDocumentsAreItemsOfTheTwelfthSection() {
    let clauses = text.blocks.flatMap(\.clauses).filter { !$0.items.isEmpty }
    #expect(clauses.map(\.id) == ["sec_12__p_1__c_1"])
    #expect(clauses.first?.items.count == 13)
    #expect(clauses.first?.items.allSatisfy { text[$0].hasPrefix("《") && text[$0].hasSuffix("》") } == true)
  }

  @Test func rolesFollowTheDocument() {
    let roles = Dictionary(grouping: text.blocks, by: \.role).mapValues { $0.map(\.id) }
    #expect(roles[.preamble] == ["sec_1__p_1", "sec_1__p_2"])
    #expect(roles[.instrumentsList] == ["sec_12__p_1"])
    #expect(roles[.closing] == ["sec_13__p_1", "sec_13__p_2"])
    #expect(roles[.heading] == nil)
  }

  @Test func idsAreBuiltFromTheNumbers() {
    let ids = text.blocks.flatMap(\.clauses).map(\.id)
    #expect(ids.first == "title")
    #expect(ids.suffix(2) == ["dateline", "agency"])
    #expect(ids.contains("sec_7__item_3__p_2__c_1"))
    #expect(ids.contains("sec_7__p_1__c_2"))
  }

  @Test func metadataIsReadWithItsPlace() throws {
    let metadata = text.metadata
    #expect(metadata.title?.value == "关于进一步加强和深化中越全面战略合作伙伴关系的联合声明")
    #expect(metadata.language == Sourced(.chinese, .recognised))
    #expect(metadata.date?.value == StatementDate("2022-11-01"))
    guard case .read(let range) = try #require(metadata.place).origin else {
      Issue.record("the place was read")
      return
    }
    #expect(text[range] == "北京")
    #expect(text.findings.isEmpty)
  }

  /// One character for another, as a plain-text keyboard or a half-width font writes it.
  private static let ascii: [Unicode.Scalar: Unicode.Scalar] = [
    "，": ",", "。": ".", "、": ",", "（": "(", "）": ")", "；": ";", "：": ":", "“": "\"", "”": "\"",
  ]
  private static let halfWidth: [Unicode.Scalar: Unicode.Scalar] = ["，": ",", "。": "｡", "、": "､", "（": "(", "）": ")"]

  private func replaced(_ table: [Unicode.Scalar: Unicode.Scalar], in source: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in source.unicodeScalars { view.append(table[scalar] ?? scalar) }
    return String(view)
  }

  @Test func asciiPunctuationCutsTheSame() {
    #expect(read(replaced(Self.ascii, in: source)).skeleton == text.skeleton)
  }

  @Test func halfWidthPunctuationCutsTheSame() {
    #expect(read(replaced(Self.halfWidth, in: source)).skeleton == text.skeleton)
  }

  @Test func fullWidthDigitsCutTheSame() {
    let digits = Dictionary(
      uniqueKeysWithValues: (0...9).compactMap { digit -> (Unicode.Scalar, Unicode.Scalar)? in
        guard let wide = Unicode.Scalar(0xFF10 + UInt32(digit)) else { return nil }
        return (Unicode.Scalar(0x30 + UInt8(digit)), wide)
      })
    #expect(read(replaced(digits, in: source)).skeleton == text.skeleton)
  }

  @Test(arguments: ["\n", "\r\n", "\n\n", "\r\n\u{3000}\u{3000}", "\n\u{A0}\n"]) func lineEndsCutTheSame(_ end: String)
  {
    #expect(read(source.replacing("\u{3000}\u{3000}", with: end)).skeleton == text.skeleton)
  }

  private func wrapped(_ source: String, at width: Int, between: String, indent: String = "") -> String {
    source.replacing("\u{A0}", with: "").split(separator: "\u{3000}\u{3000}").map { paragraph in
      let scalars = Array((indent + paragraph).unicodeScalars)
      return stride(from: 0, to: scalars.count, by: width).map { start in
        var line = String.UnicodeScalarView()
        line.append(contentsOf: scalars[start..<min(scalars.count, start + width)])
        return String(line)
      }.joined(separator: "\n")
    }.joined(separator: between)
  }

  @Test(arguments: [20, 30, 36, 40, 60]) func hardWrapsCutTheSame(_ width: Int) {
    #expect(read(wrapped(source, at: width, between: "\n\n")).skeleton == text.skeleton)
    #expect(read(wrapped(source, at: width, between: "\n", indent: "\u{3000}\u{3000}")).skeleton == text.skeleton)
    #expect(read(wrapped(replaced(Self.ascii, in: source), at: width, between: "\n\n")).skeleton == text.skeleton)
  }
}
