/// A defect found in a document, kept as data beside the result and never thrown.
public struct Finding: Hashable, Sendable {
  /// The kind of defect; a closed list, spelled in JSON as the raw values.
  public enum Category: String, Sendable, Codable, CaseIterable {
    /// A number is missing in a sequence of labels.
    case numberingGap = "numbering-gap"
    /// A number occurs twice in a sequence of labels.
    case numberingRepeat = "numbering-repeat"
    /// Private-use characters, U+FFFD or other signs of a wrong decoding.
    case wrongDecoding = "wrong-decoding"
    /// The text was not in UTF-8, was declared to be in another encoding, or its encoding leaves something open.
    case encoding
    /// Zero-width characters, bidirectional controls and other invisible characters.
    case invisibleCharacter = "invisible-character"
    /// A letter that is drawn like another one, such as a Cyrillic а in a Latin word.
    case lookAlike = "look-alike"
    /// A control character that has no place in a text.
    case controlCharacter = "control-character"
    /// Something was repaired while the text was read, such as a byte order mark taken off.
    case repair
    /// The source holds something that is not part of the text, such as footnotes, hidden text or page headers.
    case leftOut = "left-out"
    /// Title, date or language could not be recognised.
    case missingMetadata = "missing-metadata"
    /// The text has no label, so that its clauses have only their position.
    case noLabel = "no-label"
    /// A correction made by hand that no longer fits the text.
    case correctionLost = "correction-lost"
  }

  /// The kind of defect.
  public let category: Category
  /// One sentence for people, without a full stop after an id.
  public let message: String
  /// Where it stands; nil where it concerns the whole document.
  public let range: ScalarRange?

  /// Creates a finding.
  public init(_ category: Category, _ message: String, at range: ScalarRange? = nil) {
    self.category = category
    self.message = message
    self.range = range
  }
}
