/// The first bytes by which a format that is not plain text is recognised.
struct BinarySignature {
  let format: String
  let bytes: [UInt8]

  /// Magic numbers from the formats' own specifications (RFC 1952, RFC 2083, MS-CFB …).
  static let known: [BinarySignature] = [
    BinarySignature(format: "a PNG image", bytes: [0x89, 0x50, 0x4E, 0x47]),
    BinarySignature(format: "a JPEG image", bytes: [0xFF, 0xD8, 0xFF]),
    BinarySignature(format: "a GIF image", bytes: Array("GIF8".utf8)),
    BinarySignature(format: "a gzip archive", bytes: [0x1F, 0x8B]),
    BinarySignature(format: "an old Word document, or a new one with a password", bytes: [0xD0, 0xCF, 0x11, 0xE0]),
    BinarySignature(format: "an RTF document", bytes: Array("{\\rtf".utf8)),
    BinarySignature(format: "a program", bytes: [0x7F, 0x45, 0x4C, 0x46]),
  ]

  /// The format whose signature `bytes` begin with.
  static func format(of bytes: [UInt8]) -> String? {
    known.first { bytes.starts(with: $0.bytes) }?.format
  }
}
