extension Charset {
  /// Decodes `bytes` from `start` on; total, linear; what means nothing becomes U+FFFD and a failure.
  func decode(_ bytes: [UInt8], from start: Int = 0) -> Decoding {
    switch self {
    case .utf8: UTF8Decoder.decode(bytes, from: start)
    case .utf16LE: WideDecoder(unit: 2, isBigEndian: false).decode(bytes, from: start)
    case .utf16BE: WideDecoder(unit: 2, isBigEndian: true).decode(bytes, from: start)
    case .utf32LE: WideDecoder(unit: 4, isBigEndian: false).decode(bytes, from: start)
    case .utf32BE: WideDecoder(unit: 4, isBigEndian: true).decode(bytes, from: start)
    case .gb18030: SystemConverter.decode(bytes, from: start, charset: "GB18030", besides: windows936)
    case .big5: SystemConverter.decode(bytes, from: start, charset: "BIG5-HKSCS")
    case .windows1252: SingleByteTable.windows1252.decode(bytes, from: start)
    case .windows1258: SingleByteTable.windows1258.decode(bytes, from: start)
    case .tcvn3: SingleByteTable.tcvn3.decode(bytes, from: start)
    case .viscii: SingleByteTable.viscii.decode(bytes, from: start)
    }
  }

  /// What GBK in Windows and on the Web has besides: 0x80 is € (WHATWG Encoding Standard §10.1.1).
  private var windows936: [UInt8: Unicode.Scalar] { [0x80: "€"] }

  /// The bytes that would be read as `scalars`; nil where the encoding does not hold one of them, or is Unicode's.
  func encode(_ scalars: some Collection<Unicode.Scalar>) -> [UInt8]? {
    switch self {
    case .utf8, .utf16LE, .utf16BE, .utf32LE, .utf32BE: nil
    case .gb18030: SystemConverter.encode(scalars, charset: "GB18030")
    case .big5: SystemConverter.encode(scalars, charset: "BIG5-HKSCS")
    case .windows1252: SingleByteTable.windows1252.encode(scalars)
    case .windows1258: SingleByteTable.windows1258.encode(scalars)
    case .tcvn3: SingleByteTable.tcvn3.encode(scalars)
    case .viscii: SingleByteTable.viscii.encode(scalars)
    }
  }
}
