/// One correction that a person made to how a text was read, with who, why and when.
public struct Correction: Hashable, Sendable {
  /// A piece of metadata that can be set by hand; the raw values are what users type and files hold.
  public enum Field: String, Sendable, Codable, CaseIterable {
    /// The title.
    case title
    /// The day of issue.
    case date
    /// The place of issue.
    case place
    /// The language.
    case language
    /// The kind of document, as a raw value of `Genre`.
    case genre
    /// The parties in their order, parted by semicolons.
    case parties
    /// The level, as a raw value of `Level`.
    case level
    /// Who visited.
    case visitor
    /// Who invited.
    case inviter
    /// What the copy is, as a raw value of `CopyType`.
    case copyType = "copy-type"
    /// How much the copy has, as a raw value of `Completeness`.
    case completeness
  }

  /// What is corrected.
  public enum Action: Hashable, Sendable {
    /// The stretch that the anchor marks is one clause.
    case join
    /// The clause that the anchor marks ends after this many scalars of it, and another begins.
    case split(after: Int)
    /// The block that the anchor marks has this role.
    case role(Role)
    /// The block that the anchor marks has this label, as written; empty for "none".
    case label(String)
    /// The field has this value; `given` is the value that was given when the text was added, if any.
    case set(Field, value: String, given: String?)
  }

  /// Where a correction belongs: a place and the words that stand there.
  public struct Anchor: Hashable, Sendable {
    /// The place in the extracted text; nil where the words were not found exactly once when they were last looked for.
    public var range: ScalarRange?
    /// The words that stand there, as written.
    public let quote: String

    /// Creates an anchor; `quote` is not empty.
    public init(range: ScalarRange?, quote: String) {
      self.range = range
      self.quote = quote
    }
  }

  /// What is corrected.
  public let action: Action
  /// Where; nil for metadata, which belong to the whole text.
  public var anchor: Anchor?
  /// Why, in the words of who made it.
  public let reason: String
  /// Who made it.
  public let author: String
  /// When it was recorded, in seconds since 1970.
  public let recordedAt: Int64

  /// Creates a correction; `anchor` is nil exactly for `set`.
  public init(_ action: Action, at anchor: Anchor?, reason: String, author: String, recordedAt: Int64) {
    self.action = action
    self.anchor = anchor
    self.reason = reason
    self.author = author
    self.recordedAt = recordedAt
  }
}
