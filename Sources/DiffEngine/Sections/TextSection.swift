public import StatementModel

/// A level-one part of a text: what stands under one number or heading of the first level, or before or after all of them.
public struct TextSection: Hashable, Sendable {
  /// What kind of part it is; spelled in JSON as the raw values.
  public enum Kind: String, Sendable, CaseIterable {
    /// What stands before the first number or heading.
    case opening
    /// What stands under one number or heading.
    case section
    /// What stands after the last section, such as dateline and agency line.
    case closing
    /// A text that has no sections.
    case whole
  }

  /// What kind of part it is.
  public let kind: Kind
  /// Its place among the sections of the text, 1 for the first; nil for what is no section.
  public let position: Int?
  /// The label as written, such as `九、`; empty for a heading without one.
  public let label: String
  /// Where the wording of its heading stands, one range a line; empty for a section without heading.
  public let heading: [ScalarRange]
  /// Its blocks, by position in the text.
  public let blocks: Range<Int>
  /// Its clauses, counted over the whole text from 0.
  public let clauses: Range<Int>
}
