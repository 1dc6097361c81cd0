public import StatementModel

/// A reference to a text, or to a clause of it, that can be stood behind: by what is known of it and nothing else.
public struct Citation: Sendable {
  /// The text.
  let text: StatementText
  /// What of it is cited: the id of a clause, a block or a section; nil for the whole.
  let part: String?
  /// The reference that gives the same wording again, such as `cn-vn/2022-11-01.zh@1a2b…#sec_9__p_1__c_1`.
  let permalink: String?

  /// Creates a citation; `part` is an id of the text or the beginning of one, up to a `__`.
  public init(_ text: StatementText, part: String? = nil, permalink: String? = nil) {
    (self.text, self.part, self.permalink) = (text, part, permalink)
  }

  /// The citation in a style, ending with a line end.
  public func rendered(_ style: CitationStyle) -> String {
    switch style {
    case .cable: cable + "\n"
    case .cslJSON: cslJSON
    case .bibtex: bibTeX
    case .gb7714: gb7714 + "\n"
    case .chicago: chicago + "\n"
    case .bluebook: bluebook + "\n"
    case .aglc: aglc + "\n"
    }
  }

  /// The permalink on a line of its own; empty where there is none.
  public var permalinkLine: String { permalink.map { VisibleText.line($0) + "\n" } ?? "" }

  /// The title, or the name of the text where it has none.
  var title: String { VisibleText.line(text.metadata.title?.value ?? text.id) }

  /// The parties as written.
  var parties: [String] { text.metadata.parties.map { VisibleText.line($0.value) } }

  var date: StatementDate? { text.metadata.date?.value }
  var place: String? { text.metadata.place.map { VisibleText.line($0.value) } }
  var address: String? { text.metadata.sourceAddress.map { VisibleText.line($0.value) } }
  var captured: StatementDate? { text.metadata.captured?.value }

  /// The place in the text; empty for the whole.
  func locator(_ tongue: ClauseLocator.Tongue) -> String {
    part.map { ClauseLocator($0, in: text).words(tongue) } ?? ""
  }

  /// What of some parts there is, with `separator` between.
  static func joined(_ parts: [String?], _ separator: String) -> String {
    parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: separator)
  }
}
