public import StatementModel

/// Which expressions are names for the same, and which must be kept apart, as a list that people can read and extend.
///
/// A table of tab-separated values: `same` or `apart`, the expressions with ` | ` between them, each with the tag of its
/// language before a colon where that is not Chinese, and where it is known from. Lines that begin with `#` are remarks.
public struct WordingList: Sendable {
  /// An expression in a language.
  public struct Member: Hashable, Sendable {
    /// The expression.
    public let wording: String
    /// Its language.
    public let language: Language
  }

  /// A line that cannot be read.
  public struct Misfit: Error, Hashable, Sendable {
    /// Its number, from 1.
    public let line: Int
    /// What is wrong with it.
    public let reason: String
  }

  /// The groups of names for the same.
  public private(set) var same: [[Member]] = []
  /// The groups of expressions that are kept apart.
  public private(set) var apart: [[Member]] = []

  /// The list that comes with the program.
  public static let shipped = (try? WordingList(ShippedWordings.table)) ?? WordingList()

  /// An empty list.
  public init() {}

  /// Reads a list; throws for the first line that is none.
  public init(_ table: String) throws(Misfit) {
    for (index, line) in table.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = String(line).filter { $0 != "\r" }
      guard !line.hasPrefix("#"), line.contains(where: { !$0.isWhitespace }) else { continue }
      try add(line, number: index + 1)
    }
  }

  /// This list and another.
  public func adding(_ other: WordingList) -> WordingList {
    var list = self
    list.same += other.same
    list.apart += other.apart
    return list
  }

  /// The other names of what `wording` names; those that have to be kept apart from it are not among them.
  public func names(of wording: String) -> [Member] {
    let kept = Set(apart(from: wording).map(\.wording))
    return Self.others(wording, in: same).filter { !kept.contains($0.wording) }
  }

  /// The expressions that must not be taken for `wording`.
  public func apart(from wording: String) -> [Member] { Self.others(wording, in: apart) }

  private static func others(_ wording: String, in groups: [[Member]]) -> [Member] {
    var found: [Member] = []
    for group in groups where group.contains(where: { $0.wording == wording }) {
      found += group.filter { $0.wording != wording && !found.contains($0) }
    }
    return found
  }

  private mutating func add(_ line: String, number: Int) throws(Misfit) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count >= 2, fields[0] == "same" || fields[0] == "apart" else {
      throw Misfit(line: number, reason: "it is not 'same' or 'apart', a tab, and expressions with ' | ' between them")
    }
    let members = fields[1].split(separator: "|").compactMap(Self.member)
    guard members.count >= 2 else { throw Misfit(line: number, reason: "it names fewer than two expressions") }
    if fields[0] == "same" { same.append(members) } else { apart.append(members) }
  }

  private static func member(_ field: Substring) -> Member? {
    let parts = field.split(separator: ":", maxSplits: 1)
    let tagged = parts.count == 2 ? Language.known(tag: trimmed(parts[0])) : nil
    let wording = trimmed(tagged == nil ? field : parts[1])
    return wording.isEmpty ? nil : Member(wording: wording, language: tagged ?? .chinese)
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
