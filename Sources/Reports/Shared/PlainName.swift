/// Names for machines made of names for people.
enum PlainName {
  /// `text` with every scalar that is no ASCII letter, no digit and not among `kept` made `_`.
  static func of(_ text: String, keeping kept: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isPlain || kept.unicodeScalars.contains(scalar) ? scalar : "_"
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
