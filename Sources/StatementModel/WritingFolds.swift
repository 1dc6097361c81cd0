/// Which differences of writing comparison form overlooks in a text, and where it does.
public struct WritingFolds: Hashable, Sendable {
  /// A kind of difference that is overlooked.
  public struct Kind: Hashable, Sendable {
    /// Its name, in small letters and hyphens, such as `comma-shape`.
    public let name: String
    /// What it overlooks, in a few words for people.
    public let summary: String

    /// Creates a kind.
    public init(_ name: String, _ summary: String) {
      self.name = name
      self.summary = summary
    }
  }

  /// One place where a difference is overlooked.
  public struct Place: Hashable, Sendable {
    /// Index of its kind in `kinds`.
    public let kind: Int
    /// The writing it concerns, in scalars of the extracted text.
    public let range: ScalarRange

    /// Creates a place.
    public init(kind: Int, range: ScalarRange) {
      self.kind = kind
      self.range = range
    }
  }

  /// Every kind there is, in the order of the reports, those that the text has no use for included.
  public let kinds: [Kind]
  /// For every block, for every clause of it, the places in order of position; a place may stand there for two kinds.
  public let clauses: [[[Place]]]

  /// Creates the folds of a text.
  public init(kinds: [Kind], clauses: [[[Place]]]) {
    self.kinds = kinds
    self.clauses = clauses
  }

  /// How often each kind occurs in `places`, in the order of `kinds`, without those that do not.
  public func counts(of places: [Place]) -> [(kind: Kind, count: Int)] {
    kinds.enumerated().map { index, kind in (kind, places.count { $0.kind == index }) }.filter { $0.count > 0 }
  }

  /// How often each kind occurs in the whole text.
  public var totals: [(kind: Kind, count: Int)] { counts(of: clauses.flatMap { $0.flatMap(\.self) }) }

  /// The places of one clause; none where there is no such clause.
  public func places(block: Int, clause: Int) -> [Place] {
    guard clauses.indices.contains(block), clauses[block].indices.contains(clause) else { return [] }
    return clauses[block][clause]
  }
}
