/// A phrase in the statements of one year.
public struct PhraseYear: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// How many statements of it were read.
  public private(set) var statements = 0
  /// How many of them carry the phrase.
  public private(set) var carriers = 0
  /// How often it stands in them.
  public private(set) var count = 0
  /// Their length in characters.
  public private(set) var length = 0

  init(year: Int) { self.year = year }

  mutating func add(_ statement: PhraseStatement) {
    statements += 1
    carriers += statement.carriage == .yes ? 1 : 0
    count += statement.count
    length += statement.length
  }

  /// How often it stands in them for every 1,000 characters, in thousandths; 0 where there are none.
  public var perThousand: Int { length == 0 ? 0 : (count * 1_000_000 + length / 2) / length }
}
