/// What a JSON string must not hold as it is.
enum JSONEscaping {
  /// Returns `text` as it stands between the quotes of a JSON string.
  ///
  /// Beside quote, backslash and controls, everything invisible is escaped, so that neither a terminal nor a reader of
  /// the file is led astray; letters of all scripts stay as they are, and any reader of JSON gets the text back exactly.
  static func escape(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      default:
        if VisibleText.isHidden(scalar) {
          result.append(contentsOf: units(scalar).unicodeScalars)
        } else {
          result.append(scalar)
        }
      }
    }
    return String(result)
  }

  /// `\u` with four digits for each UTF-16 code unit of the scalar.
  private static func units(_ scalar: Unicode.Scalar) -> String {
    UTF16.encode(scalar).map { unit in
      unit.map { "\\u" + padded(String($0, radix: 16)) }.joined()
    } ?? ""
  }

  private static func padded(_ digits: String) -> String {
    String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
