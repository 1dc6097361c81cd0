import Laws
import StatementModel
import TestSupport

@testable import Intake

extension FuzzTarget {
  /// Bodies of DOCX documents, which are their own styles and numbering; texts without markup, through the archive.
  static let docx = FuzzTarget("docx", longest: 256, words: "office") { bytes in
    guard bytes.contains(UInt8(ascii: "<")) else { return OfficeLaw.roundTrip(String(decoding: bytes, as: UTF8.self)) }
    guard let root = OfficeLaw.root(bytes) else { return [] }
    let styles = WordStyles(root)
    var bare = WordStory(styles: WordStyles(nil), labels: WordLabels(numbering: WordNumbering(nil), styles: styles))
    bare.read(root)
    var story = WordStory(styles: styles, labels: WordLabels(numbering: WordNumbering(root), styles: styles))
    story.read(root)
    return OfficeLaw.problems(of: bare.text, and: story.text, from: root)
  }

  /// Bodies of ODT documents, likewise.
  static let odt = FuzzTarget("odt", longest: 256, words: "office") { bytes in
    guard let root = OfficeLaw.root(bytes) else { return [] }
    var bare = OpenDocumentStory(styles: OpenDocumentStyles([]))
    bare.read(root)
    var story = OpenDocumentStory(styles: OpenDocumentStyles([root]))
    story.read(root)
    return OfficeLaw.problems(of: bare.text, and: story.text, from: root)
  }
}

/// The laws of taking the text out of a document: it holds no Han character more often than the document, generated labels
/// aside, and every paragraph is ended.
enum OfficeLaw {
  /// The document with every namespace that is known; nil where it is not well-formed.
  static func root(_ body: [UInt8]) -> XMLElement? {
    try? XMLPart.read(Array("<x\(namespaces)>".utf8) + body + Array("</x>".utf8), part: "p", limits: XMLLimits())
  }

  private static let namespaces = Dictionary(
    XMLNamespaces.prefixes.map { ($0.value, $0.key) }, uniquingKeysWith: min
  ).sorted { $0.key < $1.key }.map { " xmlns:\($0.key)=\"\($0.value)\"" }.joined()

  static func problems(of bare: OfficeText, and text: OfficeText, from root: XMLElement) -> [String] {
    var breaches = Breaches()
    breaches.require(bare.scalars.isEmpty || bare.scalars.last == "\n", "a paragraph that is not ended")
    breaches.require(text.scalars.count >= bare.scalars.count, "generated labels make the text shorter")
    guard !hasSymbols(root) else { return breaches.list }
    let written = counts(root.text.unicodeScalars)
    for (scalar, count) in counts(bare.scalars) {
      breaches.require(count <= written[scalar, default: 0], "\(scalar) \(count) times")
    }
    return breaches.list
  }

  private static func counts(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar: Int] {
    scalars.reduce(into: [:]) { if (0x4E00...0x9FFF).contains($1.value) { $0[$1, default: 0] += 1 } }
  }

  /// Whether characters are given by their numbers.
  private static func hasSymbols(_ element: XMLElement) -> Bool {
    element.name == "w:sym" || element.elements.contains(where: hasSymbols)
  }

  /// A text without control characters comes back out of a document paragraph by paragraph, scalar by scalar.
  static func roundTrip(_ text: String) -> [String] {
    let isPlain = text.unicodeScalars.allSatisfy { isCharacter($0.value) }
    guard isPlain, !text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else { return [] }
    let source = Source(bytes: WordDocument.docx(text: text), name: "f", limits: IntakeLimits())
    guard let read = try? OfficeReader(source).read() else { return ["a document of plain text was refused"] }
    return read.scalars.elementsEqual((text + "\n").unicodeScalars) ? [] : ["another text came out of the document"]
  }

  /// The characters of XML 1.0 §2.2, without those that a parser or a paragraph changes.
  private static func isCharacter(_ value: UInt32) -> Bool {
    value == 0x0A || (0x20...0xD7FF).contains(value) || (0xE000...0xFFFD).contains(value) || value >= 0x10000
  }
}
