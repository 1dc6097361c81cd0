import Foundation
import TestSupport

@testable import Intake

/// Copies of texts in other encodings, written by Foundation or by the tables under test.
enum EncodedCopy {
  /// The statement that the project ships, as text.
  static func statement() throws -> [Unicode.Scalar] {
    Array(
      String(decoding: try ProjectFolder.bytes("Corpus/cn-vn/2022-11-01.zh/source.txt"), as: UTF8.self).unicodeScalars)
  }

  /// Foundation's bytes: an encoder that shares nothing with the decoders under test; nil where it cannot.
  static func foundation(_ scalars: [Unicode.Scalar], _ encoding: UInt) -> [UInt8]? {
    string(scalars).data(using: String.Encoding(rawValue: encoding)).map(Array.init)
  }

  /// CoreFoundation's number of GB18030.
  static let gb18030: UInt = 0x8000_0632

  /// UTF-16 or UTF-32, without a mark.
  static func wide(_ scalars: [Unicode.Scalar], unit: Int, isBigEndian: Bool) -> [UInt8] {
    let units = unit == 4 ? scalars.map(\.value) : string(scalars).utf16.map { UInt32($0) }
    return units.flatMap { value in
      (0..<unit).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * (isBigEndian ? unit - 1 - $0 : $0))) }
    }
  }

  /// The text as a string, without normalisation.
  static func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// What the fonts of TCVN3 leave of a text: capitals with a tone have the code of the small letter.
  static func withoutTonedCapitals(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    scalars.map { scalar in
      guard scalar.properties.isUppercase, (VietnameseLetters.parts[scalar]?.tone ?? 0) > 0 else { return scalar }
      return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }
  }

  /// A real document as UTF-8 texts hold it: composed, without a mark.
  static func realDocument(_ path: String) throws -> [Unicode.Scalar] {
    let text = String(decoding: try RealDocuments.bytes(path), as: UTF8.self)
    return Array(text.precomposedStringWithCanonicalMapping.unicodeScalars.drop { $0 == "\u{FEFF}" })
  }
}
