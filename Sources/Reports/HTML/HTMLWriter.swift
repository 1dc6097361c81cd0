/// An attribute of an element: its name, and a value from anywhere.
typealias HTMLAttribute = (StaticString, String)

/// Writes HTML piece by piece; names of elements and attributes are literals of the program, so none can come from data.
struct HTMLWriter<Output: TextOutputStream> {
  /// Where the page goes.
  private(set) var output: Output

  /// Starts a page.
  init(output: Output) { self.output = output }

  /// Writes an element with what `body` writes inside.
  mutating func element(_ name: StaticString, _ attributes: [HTMLAttribute] = [], _ body: (inout Self) -> Void) {
    open(name, attributes)
    body(&self)
    output.write("</\(name)>")
  }

  /// Writes an element that holds text.
  mutating func element(_ name: StaticString, _ attributes: [HTMLAttribute], _ text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element that holds text and has no attributes.
  mutating func element(_ name: StaticString, _ text: String) {
    element(name, []) { $0.text(text) }
  }

  /// Writes an element without content, such as `meta`.
  mutating func void(_ name: StaticString, _ attributes: [HTMLAttribute] = []) { open(name, attributes) }

  /// Writes text, escaped.
  mutating func text(_ text: String) { output.write(HTMLEscaping.escape(text)) }

  /// Writes a part of the page that the program holds, as it is.
  mutating func literal(_ text: StaticString) { output.write("\(text)") }

  /// Writes a line end, where it does not show.
  mutating func newLine() { output.write("\n") }

  private mutating func open(_ name: StaticString, _ attributes: [HTMLAttribute]) {
    output.write("<\(name)")
    for (key, value) in attributes { output.write(" \(key)=\"\(HTMLEscaping.escape(value))\"") }
    output.write(">")
  }
}
