/// Which option moves a limit that a document passes, and what it stands at.
public struct LimitAdvice: Hashable, Sendable {
  /// The option.
  public let option: ReadingLimit
  /// Its value, in the option's own unit.
  public let value: Int

  /// Creates it.
  public init(_ option: ReadingLimit, _ value: Int) {
    self.option = option
    self.value = value
  }
}
