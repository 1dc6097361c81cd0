/// A copy of a statement on the web, as a row of `addresses.tsv` tells of it; the words are those of Corpus/README.md.
public struct KnownCopy: Hashable, Sendable {
  /// The statement, such as `cn-vn/2013-06-21`.
  public let statement: String
  /// The language tag, such as `zh`.
  public let language: String
  /// How much of the text it holds: `full`, `condensed`, `excerpt`, or a `summary` or `report` on it.
  public let extent: String
  /// Who made the copy, such as `official`, `press` or `machine`.
  public let copy: String
  /// The address, as the table has it.
  public let address: String

  /// Creates a copy.
  public init(statement: String, language: String, extent: String, copy: String, address: String) {
    self.statement = statement
    self.language = language
    self.extent = extent
    self.copy = copy
    self.address = address
  }

  /// Whether one of the issuing sides made it.
  public var isOfficial: Bool { copy == "official" }

  /// Whether it holds wording of the statement, and not only words on it.
  public var isText: Bool { Self.extents.contains(extent) }

  /// Whether it is to be preferred to `other` of the same language: by how much it holds, then by who made it.
  func isBetter(than other: KnownCopy) -> Bool { rank.lexicographicallyPrecedes(other.rank) }

  private var rank: [Int] {
    [
      Self.extents.firstIndex(of: extent) ?? Self.extents.count,
      Self.makers.firstIndex(of: copy) ?? Self.makers.count,
    ]
  }

  private static let extents = ["full", "condensed", "excerpt"]
  private static let makers = [
    "official", "government", "press", "mirror", "other", "unofficial-translation", "machine",
  ]
}
