import FoundationEssentials

/// Base64 as ssh writes fingerprints.
enum Base64 {
  /// Without the `=` at its end.
  static func unpadded(_ bytes: [UInt8]) -> String {
    String(Data(bytes).base64EncodedString().prefix { $0 != "=" })
  }
}
