import Laws
import StatementModel

@testable import Intake

extension FuzzTarget {
  /// A target for each encoding.
  static let decoders = Charset.allCases.map { charset in
    FuzzTarget("decode-\(charset.rawValue)", longest: 64) { DecoderLaw(charset, $0).problems() }
  }
}

/// The laws of a decoder: total; failures in order, each at its byte with U+FFFD in its place; the map leads back; and what
/// has no failure is what the standard library reads, or can be written and read again.
struct DecoderLaw {
  private let charset: Charset
  private let bytes: [UInt8]
  private let decoding: Decoding
  private var breaches = Breaches()

  init(_ charset: Charset, _ bytes: [UInt8]) {
    self.charset = charset
    self.bytes = bytes
    decoding = charset.decode(bytes)
  }

  func problems() -> [String] {
    var law = self
    law.checkFailures()
    law.checkOtherReading()
    law.checkRoundTrip()
    law.checkMap()
    return law.breaches.list
  }

  private mutating func checkFailures() {
    let (failures, count) = (decoding.failures, bytes.count)
    breaches.require(decoding.scalars.count <= count, "more characters than bytes")
    breaches.require(failures.allSatisfy { $0.byte < count }, "a failure behind the bytes")
    breaches.require(failures.allSatisfy { decoding.scalars[$0.scalar] == "\u{FFFD}" }, "a failure that is not marked")
    let rise = zip(failures, failures.dropFirst()).allSatisfy { $0.byte < $1.byte && $0.scalar < $1.scalar }
    breaches.require(rise, "failures out of order")
  }

  /// The standard library's reading of the Unicode encodings; in UTF-8 it marks a broken sequence once, and not each byte.
  private mutating func checkOtherReading() {
    switch charset {
    case .utf8:
      let library = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      breaches.require(Self.collapsed(decoding.scalars) == Self.collapsed(library), "not what the library reads")
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      breaches.require(isValid == decoding.failures.isEmpty, "the library finds it \(isValid ? "valid" : "not valid")")
    case .utf16LE, .utf16BE:
      let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
        UInt16(bytes[index + (charset == .utf16LE ? 0 : 1)]) | UInt16(bytes[index + (charset == .utf16LE ? 1 : 0)]) << 8
      }
      let library = Array(String(decoding: units, as: UTF16.self).unicodeScalars)
      let own = bytes.count.isMultiple(of: 2) ? decoding.scalars[...] : decoding.scalars.dropLast()
      breaches.require(own.elementsEqual(library), "not what the library reads")
    default: break
    }
  }

  private static func collapsed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    scalars.indices.filter { scalars[$0] != "\u{FFFD}" || $0 == 0 || scalars[$0 - 1] != "\u{FFFD}" }.map { scalars[$0] }
  }

  private mutating func checkRoundTrip() {
    guard decoding.failures.isEmpty else { return }
    if let encoded = charset.unicodeBytes(of: decoding.scalars) {
      breaches.require(encoded == bytes, "written again it is \(encoded)")
    } else if let encoded = charset.encode(decoding.scalars) {
      breaches.require(charset.decode(encoded).scalars == decoding.scalars, "written again and read it is another text")
      // The others have several spellings of one character: a letter with its tone, or two codes for compatibility.
      breaches.require(
        ![.windows1252, .viscii].contains(charset) || encoded == bytes, "written again it is \(encoded)")
    } else {
      breaches.require(false, "what was read cannot be written")
    }
  }

  /// Decoding from where a run of the map begins gives the text from there on.
  private mutating func checkMap() {
    let source = Source(bytes: bytes, name: "f", limits: IntakeLimits(), encoding: charset.rawValue)
    guard let text = try? TextDecoder.decode(source) else {
      return breaches.require(false, "refused, though the encoding was given")
    }
    let runs = text.sourceMap.runs
    breaches.require(zip(runs, runs.dropFirst()).allSatisfy { $0.scalar < $1.scalar && $0.byte < $1.byte }, "runs fall")
    for run in runs {
      guard run.scalar <= text.scalars.count, run.byte <= bytes.count else {
        return breaches.require(false, "\(run) is outside")
      }
      let rest = charset.decode(bytes, from: run.byte).scalars
      breaches.require(rest.elementsEqual(text.scalars[run.scalar...]), "\(run) does not lead to its text")
    }
  }
}

extension Charset {
  /// The only bytes of `scalars` in an encoding of Unicode; nil for the others.
  func unicodeBytes(of scalars: [Unicode.Scalar]) -> [UInt8]? {
    let units: [[UInt8]]
    switch self {
    case .utf8: return scalars.flatMap { Array(UTF8.encode($0) ?? .init()) }
    case .utf16LE, .utf16BE:
      units = scalars.flatMap { Array(UTF16.encode($0) ?? .init()) }.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf32LE, .utf32BE:
      units = scalars.map { scalar in (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) } }
    default: return nil
    }
    return units.flatMap { [.utf16BE, .utf32BE].contains(self) ? $0.reversed() : $0 }
  }
}
