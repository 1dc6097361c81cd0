import StatementModel

extension Citation {
  /// One item of CSL-JSON (schema 1.0), in a list, as reference managers import it.
  var cslJSON: String {
    var json = JSONWriter(output: "")
    json.array { list in list.object { writeItem(&$0) } }
    json.end()
    return json.output
  }

  private func writeItem(_ json: inout JSONWriter<String>) {
    let strings: [(String, String?)] = [
      ("id", key), ("type", "treaty"), ("title", title), ("event-place", place),
      ("publisher", text.metadata.publisher.map { VisibleText.line($0.value) }),
      ("language", text.metadata.language.value.htmlTag), ("URL", address),
      ("archive", permalink.map { _ in "tifa" }), ("archive_location", permalink), ("note", locator(.english)),
    ]
    for case (let name, let value?) in strings where !value.isEmpty {
      json.key(name)
      json.value(value)
    }
    if !parties.isEmpty {
      json.key("author")
      json.array { list in
        for party in parties {
          list.object(inline: true) {
            $0.key("literal")
            $0.value(party)
          }
        }
      }
    }
    write("issued", date, &json)
    write("accessed", captured, &json)
  }

  private func write(_ name: String, _ date: StatementDate?, _ json: inout JSONWriter<String>) {
    guard let date else { return }
    json.key(name)
    json.object(inline: true) {
      $0.key("date-parts")
      $0.array(inline: true) { list in
        list.array(inline: true) {
          for part in [date.year, date.month, date.day].compactMap(\.self) { $0.value(part) }
        }
      }
    }
  }

  /// A name for the entry: letters, digits, `-`, `.` and `:` of the text's own.
  var key: String { PlainName.of(name, keeping: "-.:") }

  /// The name of the text with the part that is cited; a text that is cut down to it has it in its name.
  private var name: String {
    guard let part, !text.id.hasSuffix("#" + part) else { return text.id }
    return "\(text.id)#\(part)"
  }

  /// A BibTeX entry.
  var bibTeX: String {
    let fields: [(String, String?)] = [
      ("author", parties.isEmpty ? nil : parties.map { "{\(Self.tex($0))}" }.joined(separator: " and ")),
      ("title", "{\(Self.tex(title))}"), ("year", date.map { String($0.year) }),
      ("month", date?.month.map { Self.months[$0 - 1].prefix(3).lowercased() }), ("date", date?.description),
      ("address", place.map(Self.tex)), ("note", Self.tex(Self.joined([locator(.english), permalink], "; "))),
      ("url", address.map(Self.tex)), ("urldate", captured?.description),
      ("language", Self.tex(text.metadata.language.value.htmlTag)),
    ]
    let lines = fields.compactMap { name, value -> String? in
      guard let value, !value.isEmpty else { return nil }
      // The names of months are macros.
      return name == "month" ? "  month = \(value)" : "  \(name) = {\(value)}"
    }
    return "@misc{\(key),\n\(lines.joined(separator: ",\n"))\n}\n"
  }

  /// Text in which TeX sees nothing but text.
  private static func tex(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": view.append(contentsOf: "\\textbackslash{}".unicodeScalars)
      case "~": view.append(contentsOf: "\\textasciitilde{}".unicodeScalars)
      case "^": view.append(contentsOf: "\\textasciicircum{}".unicodeScalars)
      case "{", "}", "%", "&", "#", "_", "$":
        view.append("\\")
        view.append(scalar)
      default: view.append(scalar)
      }
    }
    return String(view)
  }
}
