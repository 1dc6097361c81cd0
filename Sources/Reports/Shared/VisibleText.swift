/// Text from a document with everything invisible or dangerous made visible.
///
/// Controls, bidirectional controls, zero-width characters, variation selectors, tags, private-use and unassigned
/// characters become tokens such as `⟨U+202E⟩`; so no document can steer a terminal, turn a line around or hide a
/// difference. All renderers show document text through this type alone.
public enum VisibleText {
  /// How many combining marks in a row are shown as they are; further ones become tokens.
  ///
  /// Vietnamese written in parts needs 2; Unicode's stream-safe format allows 30, but so many paint over the lines
  /// above and below.
  static let longestMarkRun = 8

  /// Returns `text` with tokens for what cannot be seen; blanks of every kind, line ends too, stay for the caller to fold.
  static func keepingBlanks(_ text: some StringProtocol) -> String {
    if isAllVisible(text) { return String(text) }
    var result = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = DisplayWidth.isCombining(scalar) ? marks + 1 : 0
      if (isHidden(scalar) && !isBlank(scalar)) || marks > longestMarkRun {
        result.append(contentsOf: token(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether `text` is shown as it is; combining marks, of which there may be too many, are left to the caller.
  private static func isAllVisible(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.allSatisfy { !DisplayWidth.isCombining($0) && (!isHidden($0) || isBlank($0)) }
  }

  /// Returns `text` on one line: as `keepingBlanks`, each run of blanks one space, none at the ends.
  public static func line(_ text: some StringProtocol) -> String {
    if text.unicodeScalars.last != " ", BlankFolding.isFolded(text) { return keepingBlanks(text) }
    var result = String.UnicodeScalarView()
    var pendingBlank = false
    for scalar in keepingBlanks(text).unicodeScalars {
      if isBlank(scalar) {
        pendingBlank = !result.isEmpty
      } else {
        if pendingBlank { result.append(" ") }
        pendingBlank = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Returns `text` with its lines and blanks as they are, and tokens for what cannot be seen or would steer a terminal.
  ///
  /// Of the characters that end a line only the line feed stays, with a carriage return before it: others would write
  /// one line over another.
  public static func lines(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(keepingBlanks(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let endsLine = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if isLineEnd(scalar), scalar != "\n", !endsLine {
        result.append(contentsOf: token(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Returns `text` with tokens for blanks too: what a difference in spacing needs to be seen.
  ///
  /// A plain space becomes `␣`, since a token for it would be longer than it is worth.
  static func withBlanks(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in keepingBlanks(text).unicodeScalars {
      if scalar == " " {
        result.append("\u{2423}")
      } else if isBlank(scalar) {
        result.append(contentsOf: token(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The visible token of a scalar, such as `⟨U+202E⟩`.
  static func token(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)⟩"
  }
}
