/// A piece of metadata together with where it was read.
public struct Sourced<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Where a value comes from.
  public enum Origin: Hashable, Sendable {
    /// The user gave it.
    case given
    /// It was read in the text.
    case read(ScalarRange)
    /// It was concluded from the text as a whole.
    case recognised
    /// The source says so outside of its text, as a page's metadata does.
    case source
  }

  /// The value.
  public let value: Value
  /// Where it comes from.
  public let origin: Origin

  /// Creates a value with its origin.
  public init(_ value: Value, _ origin: Origin) {
    self.value = value
    self.origin = origin
  }
}
