/// The name of a commit of the corpus, as every git program shows it.
public struct CommitID: Hashable, Sendable, CustomStringConvertible {
  /// 40 lower-case hexadecimal digits.
  public let description: String

  init(_ id: ObjectID) { description = id.hex }

  init(hex: String) { description = hex }

  /// The first ten digits, enough to be told apart by people.
  public var short: String { String(description.prefix(10)) }
}
