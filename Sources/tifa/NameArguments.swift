public import ArgumentParser
public import CorpusStore
public import DiffEngine
public import StatementModel
public import WordingHistory

extension CorpusName: ExpressibleByArgument {
  /// Reads a name.
  public init?(argument: String) { self.init(argument) }
}

extension StatementDate: ExpressibleByArgument {
  /// Reads a date.
  public init?(argument: String) { self.init(argument) }
}

extension Language: ExpressibleByArgument {
  /// Reads a tag; only the languages that have a profile.
  public init?(argument: String) {
    guard let language = Language.known(tag: argument) else { return nil }
    self = language
  }

  /// The tags that help and completions show.
  public static var allValueStrings: [String] { known.map(\.rawValue) }
}

extension Granularity: ExpressibleByArgument {}

extension SynopsisFilter.Only: ExpressibleByArgument {}

extension Share: ExpressibleByArgument {
  /// Reads a share.
  public init?(argument: String) { self.init(argument) }
}
