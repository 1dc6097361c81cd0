import Laws
import StatementModel

@testable import Intake

extension FuzzTarget {
  /// Detection of the encoding, defects, and the map, as for any file of plain text.
  static let plainText = FuzzTarget("plain-text", longest: 192) { bytes in
    guard !bytes.isEmpty else { return [] }
    let source = Source(bytes: bytes, name: "f", limits: IntakeLimits())
    return ReadingLaw.problems({ () throws(IntakeError) in try PlainTextReader(source).read() }, from: bytes)
  }

  /// Pages; without character references no Han character may come out that did not go in.
  static let html = FuzzTarget("html", longest: 256, words: "html") { bytes in
    guard !bytes.isEmpty else { return [] }
    let source = Source(bytes: bytes, name: "f", limits: IntakeLimits())
    var invented: [Unicode.Scalar] = []
    let problems = ReadingLaw.problems(
      { () throws(IntakeError) in
        let text = try HTMLReader(source).read()
        if text.decoder == "html/utf-8", !bytes.contains(UInt8(ascii: "&")) {
          let page = String(decoding: bytes, as: UTF8.self).unicodeScalars
          invented = ReadingLaw.inventedHan(text.scalars, besides: Array(page))
        }
        return text
      }, from: bytes)
    return problems + invented.map { "\($0) was not in the page" }
  }

  /// XML parts; without character references no character beyond ASCII may come out that did not go in.
  static let xml = FuzzTarget("xml", longest: 192, words: "office") { bytes in
    switch Result(catching: { () throws(DocumentDefect) in try XMLPart.read(bytes, part: "p", limits: XMLLimits()) }) {
    case .failure(let defect): return defect.predicate.isEmpty || defect.hint.isEmpty ? ["a defect without words"] : []
    case .success(let root):
      guard !bytes.contains(UInt8(ascii: "&")), !bytes.contains(0) else { return [] }
      let written = Set(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      let invented = root.text.unicodeScalars.filter { !$0.isASCII && !written.contains($0) }
      return invented.map { "\($0) was not in the part" }
    }
  }

  /// Archives, byte for byte.
  static let zip = FuzzTarget("zip", longest: 1024) { bytes in
    guard !bytes.isEmpty else { return [] }
    let source = Source(bytes: bytes, name: "f", limits: IntakeLimits())
    return ReadingLaw.problems({ () throws(IntakeError) in try OfficeReader(source).read() }, from: bytes)
  }
}
