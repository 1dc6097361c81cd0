public import StatementModel

/// Which texts and clauses a search looks at.
public struct SearchFilters: Hashable, Sendable {
  /// The series; nil for all.
  public var series: CorpusName?
  /// The language, `zh` meaning both scripts; nil for all.
  public var language: Language?
  /// The days of issue.
  public var span = DateSpan()
  /// The roles; empty for all.
  public var roles: [Role] = []
  /// The labels or number paths, such as `七`, `（三）`, `第七条` or `7.3`; empty for all.
  public var labels: [String] = []

  /// Creates filters that let everything through.
  public init() {}

  /// Whether a text is looked at.
  public func admits(_ text: Int, of concordance: Concordance) -> Bool {
    let record = concordance.record(text)
    if let series, !concordance.bytes(record.statement).starts(with: "\(series)/".utf8) { return false }
    if let language {
      let own = concordance.language(text)
      if own != language, !(language == .chinese && own.isChinese) { return false }
    }
    return !span.isBounded || span.contains(record.day)
  }

  /// Whether clauses are chosen at all.
  var choosesClauses: Bool { !roles.isEmpty || !labels.isEmpty }

  /// Whether a clause is looked at.
  func admits(_ place: ClausePlace, of concordance: Concordance) -> Bool {
    guard roles.isEmpty || roles.contains(concordance.role(place)) else { return false }
    guard !labels.isEmpty else { return true }
    let label = concordance.label(place)
    let path = Self.path(of: concordance.clauseID(place))
    return labels.contains { wanted in
      Self.bare(wanted) == Self.bare(label) && !label.isEmpty || path == wanted
        || path.utf8.starts(with: "\(wanted).".utf8)
    }
  }

  /// A label without marks and blanks: `（三）` and `三、` are `三`.
  private static func bare(_ label: String) -> [Unicode.Scalar] {
    label.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// The numbers of an id, `7.3` of `sec_7__item_3__p_2__c_1`.
  private static func path(of id: String) -> String {
    let steps = id.split(separator: "__").map { $0.split(separator: "_", maxSplits: 1) }
    return steps.filter { $0.count == 2 && $0[0] != "p" && $0[0] != "c" }.map { String($0[1]) }.joined(separator: ".")
  }
}
