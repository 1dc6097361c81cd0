/// The names that a configuration file of git sets; values are not looked at.
///
/// A line that goes on with the value of the one before it counts as a name too: whoever hides a setting finds no way to
/// have it taken for a value, and nothing that a corpus needs is that long.
struct ConfigNames {
  /// A name: section and key in lower case, the part between them as written.
  struct Name: Hashable, CustomStringConvertible {
    let section: String
    let middle: String?
    let key: String

    var description: String { [section, middle, key].compactMap(\.self).joined(separator: ".") }
    /// The same with `*` for the part in the middle.
    var general: String { middle == nil ? "\(section).\(key)" : "\(section).*.\(key)" }
  }

  private(set) var names: [Name] = []
  private var section = ""
  private var middle: String?

  init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).unicodeScalars.split(
      whereSeparator: { $0 == "\n" || $0 == "\r" })
    {
      read(Substring(line))
    }
  }

  private mutating func read(_ line: Substring) {
    var rest = Self.trimmed(line)
    guard let first = rest.unicodeScalars.first, first != "#", first != ";" else { return }
    if first == "[" {
      rest = header(rest.dropFirst())
      guard let next = Self.trimmed(rest).unicodeScalars.first, next != "#", next != ";" else { return }
      rest = Self.trimmed(rest)
    }
    let key = rest.unicodeScalars.prefix { $0 != "=" && $0 != " " && $0 != "\t" && $0 != "#" && $0 != ";" }
    names.append(Name(section: section, middle: middle, key: String(key).lowercased()))
  }

  /// Reads `section`, `section.middle` or `section "middle"`; returns what follows the bracket.
  private mutating func header(_ line: Substring) -> Substring {
    var (name, quoted, isQuoted, isEscaped) = ("", String?.none, false, false)
    var index = line.unicodeScalars.startIndex
    while index < line.unicodeScalars.endIndex {
      let scalar = line.unicodeScalars[index]
      index = line.unicodeScalars.index(after: index)
      if isQuoted {
        if isEscaped || (scalar != "\"" && scalar != "\\") { quoted?.unicodeScalars.append(scalar) }
        if scalar == "\"", !isEscaped { isQuoted = false }
        isEscaped = scalar == "\\" && !isEscaped
      } else if scalar == "]" {
        break
      } else if scalar == "\"" {
        (isQuoted, quoted) = (true, "")
      } else if scalar != " ", scalar != "\t" {
        name.unicodeScalars.append(scalar)
      }
    }
    let parts = name.lowercased().split(separator: ".", maxSplits: 1).map(String.init)
    section = parts.first ?? ""
    middle = quoted ?? (parts.count > 1 ? parts[1] : nil)
    return line[index...]
  }

  private static func trimmed(_ line: Substring) -> Substring {
    Substring(line.unicodeScalars.drop { $0 == " " || $0 == "\t" })
  }
}
