/// A header of flat `key: value` lines between two lines of three hyphens, as static site generators write it.
struct FrontMatter {
  /// The values by key, with where each stands.
  private(set) var values: [String: (text: String, range: Range<Int>)] = [:]

  /// Lines that a header may span.
  static let longest = 100

  /// The header's range and the line after it, where `lines` begin with one.
  static func lines(_ text: Scalars, _ lines: [Line]) -> (Range<Int>, Int)? {
    guard let first = lines.firstIndex(where: { !$0.isBlank }), isFence(text, lines[first]),
      let last = lines[(first + 1)...].prefix(longest).firstIndex(where: { isFence(text, $0) }),
      lines[(first + 1)..<last].contains(where: { text[$0.content].contains(":") })
    else { return nil }
    return (lines[first].content.lowerBound..<lines[last].content.upperBound, last + 1)
  }

  private static func isFence(_ text: Scalars, _ line: Line) -> Bool {
    line.content.count == 3 && text[line.content].allSatisfy { $0 == "-" }
  }

  /// Reads the header in `range`; a line that begins with a blank goes on with the value before it.
  init(_ text: Scalars, _ range: Range<Int>) {
    var key = ""
    let header = Array(text[range])
    for line in Line.lines(of: header, Marks(header)) where !line.isBlank {
      let content = (line.content.lowerBound + range.lowerBound)..<(line.content.upperBound + range.lowerBound)
      if line.indent > 0, let value = values[key] {
        values[key] = (Self.join(value.text, Self.string(text, content)), value.range.lowerBound..<content.upperBound)
      } else if let colon = text[content].firstIndex(of: ":") {
        key = Self.string(text, content.lowerBound..<colon)
        let value = text.trimmed((colon + 1)..<content.upperBound)
        values[key] = (Self.string(text, value), value)
      }
    }
    for (key, value) in values { values[key]?.text = Self.unquoted(value.text) }
  }

  private static func string(_ text: Scalars, _ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[range])
    return String(view)
  }

  /// Folds two lines of a value: a backslash at the end takes the line end away, and one at the beginning keeps a blank.
  private static func join(_ first: String, _ second: String) -> String {
    guard first.hasSuffix("\\") else { return first + " " + second }
    return String(first.dropLast()) + (second.hasPrefix("\\") ? second.dropFirst() : second[...])
  }

  /// Takes quotation marks off, and resolves the escapes of double-quoted YAML scalars (YAML 1.2 §5.7).
  private static func unquoted(_ value: String) -> String {
    guard value.count >= 2, let mark = value.first, value.last == mark, mark == "\"" || mark == "'" else {
      return value
    }
    let inside = value.dropFirst().dropLast()
    guard mark == "\"" else {
      return inside.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'")
    }
    return resolved(Array(inside.unicodeScalars))
  }

  private static func resolved(_ scalars: Scalars) -> String {
    var view = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "\\", index + 1 < scalars.count else {
        view.append(scalars[index])
        index += 1
        continue
      }
      let (scalar, length) = escape(scalars, at: index + 1)
      view.append(scalar)
      index += 1 + length
    }
    return String(view)
  }

  private static func escape(_ scalars: Scalars, at index: Int) -> (Unicode.Scalar, Int) {
    switch scalars[index] {
    case "_": return ("\u{A0}", 1)
    case "n": return ("\n", 1)
    case "t": return ("\t", 1)
    case "u", "x", "U":
      let digits = scalars[index] == "x" ? 2 : scalars[index] == "u" ? 4 : 8
      let code = string(scalars, (index + 1)..<min(scalars.count, index + 1 + digits))
      guard let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) else { return (scalars[index], 1) }
      return (scalar, 1 + digits)
    default: return (scalars[index], 1)
    }
  }
}
