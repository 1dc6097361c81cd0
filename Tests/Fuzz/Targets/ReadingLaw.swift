import Laws
import StatementModel

@testable import Intake

/// The laws of every reader: text or a typed error that names the source and says what to do; findings and map inside the
/// text; U+FFFD is told of.
enum ReadingLaw {
  static func problems(_ read: () throws(IntakeError) -> ExtractedText, from bytes: [UInt8]) -> [String] {
    var breaches = Breaches()
    do {
      check(try read(), from: bytes, &breaches)
    } catch {
      breaches.require(error.description.hasPrefix("f "), "the error does not begin with the source: \(error)")
      breaches.require(!error.hint.isEmpty, "no hint: \(error)")
    }
    return breaches.list
  }

  private static func check(_ text: ExtractedText, from bytes: [UInt8], _ breaches: inout Breaches) {
    let count = text.scalars.count
    breaches.require(!text.scalars.allSatisfy(\.properties.isWhitespace), "a text of blanks")
    breaches.require(text.findings.allSatisfy { ($0.range?.end ?? 0) <= count }, "a finding outside of the text")
    let isTold = text.findings.contains { $0.category == .wrongDecoding || $0.category == .repair }
    breaches.require(!text.scalars.contains("\u{FFFD}") || isTold, "U+FFFD that nothing tells of")
    guard let runs = text.sourceMap?.runs else { return }
    breaches.require(runs.allSatisfy { $0.scalar < count && $0.byte <= bytes.count }, "a run outside: \(runs)")
    breaches.require(
      zip(runs, runs.dropFirst()).allSatisfy { $0.scalar < $1.scalar && $0.byte <= $1.byte }, "runs fall: \(runs)")
  }

  /// Han characters of a text that its source does not hold.
  static func inventedHan(_ text: [Unicode.Scalar], besides written: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let known = Set(written)
    return text.filter { (0x4E00...0x9FFF).contains($0.value) && !known.contains($0) }
  }
}
