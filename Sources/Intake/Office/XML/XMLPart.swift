import Foundation
import FoundationXML

/// Reads one XML part of a document into a tree of bounded depth.
///
/// By events only: Foundation's tree reads files that a document names, and any part with a document type is refused before
/// it is parsed (ECMA-376 part 2 calls it an error). An error that the parser reports is final, even where it says that
/// parsing went well: it drops entities that it does not know.
enum XMLPart {
  /// The root element of `bytes`; `part` is its name for messages.
  static func read(_ bytes: [UInt8], part: String, limits: XMLLimits) throws(DocumentDefect) -> XMLElement {
    let utf8 = try utf8(bytes, part: part)
    guard !declaresType(utf8) else { throw .documentType(part: part) }
    let parser = XMLParser(data: Data(XMLInstructions.withContent(utf8)))
    let builder = XMLTreeBuilder(part: part, limits: limits)
    parser.delegate = builder
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    let finished = parser.parse()
    if let defect = builder.defect { throw defect }
    guard finished, let root = builder.root else { throw .damaged("its part \(part) is not XML") }
    return root
  }

  /// UTF-8 without an XML declaration; UTF-16 is converted, any other encoding refused (ECMA-376 part 2).
  ///
  /// NUL, which no XML holds, is refused in either: before the text it makes the parser believe in another encoding, for
  /// which Foundation's has no converter and ends the process.
  private static func utf8(_ bytes: [UInt8], part: String) throws(DocumentDefect) -> [UInt8] {
    let isBig = bytes.starts(with: [0xFE, 0xFF])
    guard isBig || bytes.starts(with: [0xFF, 0xFE]) else {
      guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
        throw .damaged("its part \(part) is neither UTF-8 nor UTF-16")
      }
      return try withoutDeclaration(bytes, part: part)
    }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[index + (isBig ? 0 : 1)]) << 8 | UInt16(bytes[index + (isBig ? 1 : 0)])
    }
    guard bytes.count.isMultiple(of: 2), !units.contains(0), let text = String(validating: units, as: UTF16.self)
    else {
      throw .damaged("its part \(part) is not well-formed UTF-16")
    }
    return try withoutDeclaration(Array(text.utf8), part: part)
  }

  /// Takes the declaration off, so that no encoding named there can change what the bytes mean; a second one is refused.
  private static func withoutDeclaration(_ bytes: [UInt8], part: String) throws(DocumentDefect) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    guard isDeclared(bytes[...]), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else { return bytes }
    let rest = bytes[(end + 1)...]
    guard !isDeclared(rest) else { throw .damaged("its part \(part) has two XML declarations") }
    return Array(rest)
  }

  /// Whether `bytes` begin with `<?xml` and a blank.
  private static func isDeclared(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: "<?xml".utf8) && bytes.dropFirst(5).first.map { [0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? false
  }

  /// Whether a declaration of a document type or of an entity stands anywhere.
  private static func declaresType(_ bytes: [UInt8]) -> Bool {
    let declarations = ["!DOCTYPE", "!ENTITY"].map { Array($0.utf8) }
    return bytes.indices.contains { index in
      bytes[index] == UInt8(ascii: "<") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "!")
        && declarations.contains { bytes[(index + 1)...].starts(with: $0) }
    }
  }
}
