import DiffEngine
import Intake
import Normalizer
import StatementModel
import TestSupport
import Testing

/// The given statement against copies of itself that were typed anew: other typography, the same wording.
@Suite("retyped statement")
struct RetypedStatementTests {
  private static let original: String = {
    let bytes = try? ProjectFolder.bytes("Corpus/cn-vn/2022-11-01.zh/source.txt")
    return String(decoding: bytes ?? [], as: UTF8.self)
  }()

  private static let ascii: [Unicode.Scalar: String] = [
    "，": ",", "。": ".", "、": ",", "；": ";", "：": ":", "（": "(", "）": ")", "“": "\"", "”": "\"", "—": "-",
  ]
  private static let halfWidth: [Unicode.Scalar: String] = [
    "，": ",", "。": "｡", "、": "､", "；": ";", "：": ":", "（": "(", "）": ")", "“": "｢", "”": "｣",
  ]
  private static let wideDigits = Dictionary(
    uniqueKeysWithValues: (0...9).map {
      (Unicode.Scalar(UInt8(48 + $0)), String(Unicode.Scalar(UInt32(0xFF10 + $0)) ?? "?"))
    })

  /// A copy with some scalars written otherwise.
  private static func retyped(_ text: String, _ table: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.map { table[$0] ?? String($0) }.joined()
  }

  private static func paragraphs(_ text: String) -> [String] {
    text.split(separator: "　　").map(String.init)
  }

  /// A copy with a line end after every `width` characters of a paragraph.
  private static func wrapped(_ text: String, width: Int) -> String {
    paragraphs(text).map { paragraph in
      stride(from: 0, to: paragraph.count, by: width).map { start in
        String(paragraph.dropFirst(start).prefix(width))
      }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private static let copies: [(name: String, text: String)] = [
    ("ASCII punctuation", retyped(original, ascii)),
    ("half-width punctuation", retyped(original, halfWidth)),
    ("full-width digits", retyped(original, wideDigits)),
    ("straight quotes", retyped(original, ["“": "\"", "”": "\""])),
    ("blank lines", paragraphs(original).joined(separator: "\n\n")),
    ("CRLF", paragraphs(original).joined(separator: "\r\n")),
    ("wrapped at 30", wrapped(original, width: 30)),
    ("wrapped at 37", wrapped(original, width: 37)),
    ("everything", wrapped(retyped(retyped(original, ascii), wideDigits), width: 40)),
  ]

  private func cut(_ text: String) throws -> StatementText {
    Normalizer().normalize(try Intake.read(bytes: Array(text.utf8), name: "copy"), id: "copy")
  }

  @Test("shows only editorial changes", arguments: copies.map(\.name))
  func onlyEditorial(name: String) throws {
    let copy = try #require(Self.copies.first { $0.name == name })
    let comparison = DiffEngine().compare(Pair(old: try cut(Self.original), new: try cut(copy.text)))
    let changed = comparison.correspondences.filter(\.isSubstantive)
    #expect(changed.map(\.changes).isEmpty, "\(changed.prefix(3))")
    #expect(comparison.correspondences.count == 95)
    #expect(comparison.texts.map { $0.blocks.map(\.id) }.old == comparison.texts.new.blocks.map(\.id))
    if !["blank lines", "CRLF"].contains(name) { #expect(comparison.summary.editorialEdits > 20) }
  }

  @Test("changes of substance among it stand alone, and none is hidden")
  func substance() throws {
    var text = Self.original
    for (old, new) in [
      ("越方积极关注中方提出的全球安全倡议", "越方支持中方提出的全球安全倡议"), ("坚决反对任何形式的“台独”分裂活动", "反对任何形式的台独分裂活动"),
      ("坚定奉行一个中国政策", "坚定奉行一个中国原则"), ("“南海行为准则”", "《南海行为准则》"), ("加强越中两国各领域", "加强中越两国各领域"),
    ] {
      let parts = text.split(separator: old, omittingEmptySubsequences: false)
      try #require(parts.count == 2, "\(old)")
      text = parts.joined(separator: new)
    }
    let blocks = Self.paragraphs(text)
    let ninth = try #require(blocks.firstIndex { $0.hasPrefix("九、") })
    let tenth = try #require(blocks.firstIndex { $0.hasPrefix("十、") })
    let eleventh = try #require(blocks.firstIndex { $0.hasPrefix("十一、") })
    var swapped = Array(blocks[..<ninth])
    swapped.append("九、" + blocks[tenth].dropFirst(2))
    swapped.append("十、" + blocks[ninth].dropFirst(2))
    swapped += blocks[(ninth + 1)..<tenth]
    swapped += blocks[eleventh...]
    let halfWidth: [Unicode.Scalar: String] = ["，": ",", "。": ".", "；": ";", "：": ":", "（": "(", "）": ")"]
    let copy = Self.retyped(swapped.joined(separator: "　　"), halfWidth)
    let comparison = DiffEngine().compare(Pair(old: try cut(Self.original), new: try cut(copy)))
    let reworded = comparison.correspondences.filter { $0.changes.contains(.reworded) }
    #expect(
      reworded.map { edits($0.edits) } == [
        ["越中→中越"], ["政策→原则", "坚决→", "“→", "”→"], ["“→《", "”→》"], ["积极关注→支持"],
      ])
    let moved = comparison.correspondences.filter { $0.changes.contains(.moved) }
    #expect(
      moved.flatMap(\.old).map { comparison.units.old[$0].clause.id } == ["sec_10__p_1__c_1", "sec_10__p_1__c_2"])
    let renumbered = comparison.correspondences.filter { $0.changes.contains(.renumbered) }
    #expect(
      Set(renumbered.flatMap(\.old).map { comparison.units.old[$0].clause.id }) == [
        "sec_9__p_1__c_1", "sec_10__p_1__c_1",
      ])
  }

  private func edits(_ edits: [Edit]) -> [String] {
    edits.filter { $0.operation != .equal && !$0.isEditorial }.map { "\($0.old)→\($0.new)" }
  }
}
