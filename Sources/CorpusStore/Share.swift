public import StatementModel

/// One of several equal shares of a corpus, so that a large one can be checked a piece a day.
public struct Share: Hashable, Sendable, LosslessStringConvertible {
  /// Everything.
  public static let whole = Share(number: 1, count: 1)

  /// Which share it is, from 1.
  public let number: Int
  /// How many there are.
  public let count: Int

  private init(number: Int, count: Int) { (self.number, self.count) = (number, count) }

  /// Reads `N/T`, such as `2/7`; nil where N is not in 1…T or T not in 1…10,000.
  public init?(_ description: String) {
    let parts = description.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(Substring(parts[0])), let count = Int(Substring(parts[1])),
      (1...10_000).contains(count), (1...count).contains(number), "\(number)/\(count)" == description
    else { return nil }
    self.init(number: number, count: count)
  }

  /// `N/T`.
  public var description: String { "\(number)/\(count)" }

  /// Whether an object belongs to it: by the first bytes of its name, which are as good as chance.
  func holds(_ id: ObjectID) -> Bool {
    id.bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) } % count == number - 1
  }

  /// Whether a text belongs to it; each belongs to exactly one share, whatever else is in the corpus.
  public func holds(_ id: TextID) -> Bool { holds(ObjectKind.file.id(of: Array(id.description.utf8))) }
}
