/// An instrument through the statements of a series: a treaty, agreement, memorandum or plan, concluded or announced.
public struct Instrument: Hashable, Sendable {
  /// What makes two names those of one instrument; spelled in JSON as the raw values.
  public enum Link: String, Sendable, CaseIterable {
    /// The list of names says so.
    case listed
    /// The one name is the other with the parties before it.
    case nearIdentity = "near-identity"
  }

  /// A name with what links it to the first.
  public struct Name: Hashable, Sendable {
    /// The name as written, without marks.
    public let name: String
    /// What links it; nil for the name that came first.
    public let link: Link?
  }

  /// Its names, the first one first.
  public internal(set) var names: [Name]
  /// Where it is named, in the order of the statements and clauses.
  public internal(set) var mentions: [InstrumentMention]

  /// What one statement says of it: the stage furthest on the way; nil where it is not named, or only cited.
  public func stage(in statement: Int) -> InstrumentStage? {
    mentions.filter { $0.statement == statement }.compactMap(\.stage).max()
  }

  /// The statements that name it, by their numbers, ascending.
  public var statements: [Int] { Set(mentions.map(\.statement)).sorted() }

  /// Whether it is ever named in 《》.
  public var hasTitleMarks: Bool { mentions.contains { $0.marks == .title } }

  /// How far it has come by the last statement that says so; nil where none does.
  public var latestStage: InstrumentStage? { statements.reversed().lazy.compactMap(stage).first }
}
