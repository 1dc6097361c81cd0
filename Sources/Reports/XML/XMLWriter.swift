/// An attribute of an XML element: its name, and a value from anywhere.
typealias XMLAttribute = (StaticString, String)

/// Writes XML piece by piece; names of elements and attributes are literals of the program, so none can come from data.
struct XMLWriter {
  /// The document so far.
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)

  /// The document as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an element with what `body` writes inside.
  mutating func element(_ name: StaticString, _ attributes: [XMLAttribute] = [], _ body: (inout Self) -> Void) {
    open(name, attributes)
    body(&self)
    close(name)
  }

  /// Writes an element that holds text.
  mutating func element(_ name: StaticString, _ attributes: [XMLAttribute] = [], text: String) {
    open(name, attributes)
    write(text)
    close(name)
  }

  /// Writes an element without content.
  mutating func empty(_ name: StaticString, _ attributes: [XMLAttribute] = []) {
    begin(name, attributes)
    literal("/>")
  }

  /// Begins an element that `close` ends.
  mutating func open(_ name: StaticString, _ attributes: [XMLAttribute] = []) {
    begin(name, attributes)
    literal(">")
  }

  /// Ends an element.
  mutating func close(_ name: StaticString) {
    literal("</")
    literal(name)
    literal(">")
  }

  /// Writes text, escaped.
  mutating func write(_ text: String) { XMLEscaping.append(text, to: &bytes) }

  /// Writes a part of the document that the program holds, as it is.
  mutating func literal(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func begin(_ name: StaticString, _ attributes: [XMLAttribute]) {
    literal("<")
    literal(name)
    for (key, value) in attributes {
      literal(" ")
      literal(key)
      literal("=\"")
      write(value)
      literal("\"")
    }
  }
}
