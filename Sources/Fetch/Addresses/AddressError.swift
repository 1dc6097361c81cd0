/// Why no address is known for what was asked for.
public enum AddressError: Error, Hashable, Sendable {
  /// The catalogue has no such statement.
  case unknown(String)
  /// Several statements begin so.
  case ambiguous(String, [String])
  /// No copy of the text in these languages is known, only so many copies and reports in others or of other kinds.
  case noText(String, languages: [String], reports: Int)
  /// Only copies that no issuing side made are known; their languages and makers.
  case onlyUnofficial(String, copies: [String])
}

extension AddressError: CustomStringConvertible {
  /// One sentence for people; lower case and without a full stop.
  public var description: String {
    switch self {
    case .unknown(let id): "the catalogue has no statement '\(id)'"
    case .ambiguous(let id, let matches): "'\(id)' can mean \(matches.joined(separator: ", "))"
    case .noText(let id, let languages, let reports):
      "no address of the text of \(id) in \(languages.joined(separator: ", ")) is known"
        + (reports == 0 ? "" : ", only \(reports) of other languages or of reports on it")
    case .onlyUnofficial(let id, _): "no official address of the text of \(id) is known"
    }
  }

  /// What to do next.
  public var hint: String {
    switch self {
    case .unknown: "an id is SERIES/DATE such as cn-vn/2013-06-21; another page is fetched with --url and --series"
    case .ambiguous: "write more of it"
    case .noText: "if you know one, give it with --url, --series and --date"
    case .onlyUnofficial(_, let copies):
      "there are other copies (\(copies.joined(separator: ", "))): add --unofficial to take one of them"
    }
  }
}
