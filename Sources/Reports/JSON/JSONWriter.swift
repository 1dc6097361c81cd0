/// Writes JSON piece by piece: keys in the order they come, two blanks a level, the same bytes for the same values.
struct JSONWriter<Output: TextOutputStream> {
  /// Where the JSON goes.
  private(set) var output: Output
  private var levels: [Level] = []
  private var isAfterKey = false

  private struct Level {
    var close: String
    var isInline: Bool
    var isEmpty = true
  }

  /// Starts a document.
  init(output: Output) { self.output = output }

  /// Writes an object; `inline` keeps it on one line, as what it holds.
  mutating func object(inline: Bool = false, _ body: (inout Self) -> Void) {
    container("{", "}", inline, body)
  }

  /// Writes an array; `inline` keeps it on one line, as what it holds.
  mutating func array(inline: Bool = false, _ body: (inout Self) -> Void) {
    container("[", "]", inline, body)
  }

  /// Writes a key of the object that is open; its value comes next.
  mutating func key(_ name: String) {
    separate()
    writeQuoted(name)
    output.write(": ")
    isAfterKey = true
  }

  /// Writes a string.
  mutating func value(_ text: String) {
    separate()
    writeQuoted(text)
  }

  /// Writes a string, or `null` where there is none.
  mutating func value(_ text: String?) {
    if let text { value(text) } else { literal("null") }
  }

  /// Writes a number.
  mutating func value(_ number: Int) { literal(String(number)) }

  /// Writes `true` or `false`.
  mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

  /// Writes a share between 0 and 1, with up to four decimals.
  mutating func share(_ value: Double) { literal(FixedPoint.string(value)) }

  /// Writes a number of thousandths, with up to three decimals.
  mutating func decimal(thousandths: Int) { literal(FixedPoint.string(thousandths: thousandths)) }

  /// Writes `null`.
  mutating func null() { literal("null") }

  /// Ends the document with a line end.
  mutating func end() { output.write("\n") }

  private mutating func literal(_ text: String) {
    separate()
    output.write(text)
  }

  private mutating func container(_ open: String, _ close: String, _ inline: Bool, _ body: (inout Self) -> Void) {
    separate()
    output.write(open)
    levels.append(Level(close: close, isInline: inline || levels.last?.isInline == true))
    body(&self)
    let level = levels.removeLast()
    if !level.isEmpty && !level.isInline { newLine() }
    output.write(close)
  }

  /// Writes what stands before an element: a comma after its neighbour, then a new line or a blank.
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard var level = levels.popLast() else { return }
    if !level.isEmpty { output.write(level.isInline ? ", " : ",") }
    level.isEmpty = false
    levels.append(level)
    if !level.isInline { newLine() }
  }

  private mutating func newLine() {
    output.write("\n" + String(repeating: "  ", count: levels.count))
  }

  private mutating func writeQuoted(_ text: String) { output.write("\"\(JSONEscaping.escape(text))\"") }
}
