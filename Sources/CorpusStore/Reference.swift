public import StatementModel

/// What a user writes for a text: `SERIES/DATE[.LANG[.EDITION]][@REVISION]`, or the beginning of it.
public struct Reference: Hashable, Sendable, LosslessStringConvertible {
  /// The part before `@`.
  public let name: String
  /// The part after `@`, where there is one.
  public let revision: String?

  /// Takes a reference apart; nil where either part is empty.
  public init?(_ description: String) {
    let parts = description.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    name = String(parts[0])
    revision = parts.count > 1 ? String(parts[1]) : nil
  }

  /// The reference as written.
  public var description: String { revision.map { "\(name)@\($0)" } ?? name }

  /// The texts of `ids` that the name can mean; one for a reference that is clear.
  ///
  /// An exact id wins over longer ones: a whole id, then a whole `SERIES/DATE.LANG`, a whole `SERIES/DATE`, a whole
  /// `SERIES`, then any beginning.
  public func candidates(in ids: [TextID]) -> [TextID] {
    let exact = exactCandidates(in: ids)
    return exact.isEmpty ? ids.filter { $0.description.utf8.starts(with: name.utf8) } : exact
  }

  /// The same, but for those that the name is only a beginning of.
  func exactCandidates(in ids: [TextID]) -> [TextID] {
    let beginnings: [(TextID) -> String] = [
      { $0.description }, { "\($0.statementID).\($0.language.rawValue)" }, \.statementID, \.series.description,
    ]
    for beginning in beginnings {
      let exact = ids.filter { beginning($0) == name }
      if !exact.isEmpty { return exact }
    }
    return []
  }

  /// The series and the date of the statement, where the name gives both in whole or seems to.
  var statement: (series: String, date: String)? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = parts[1].split(separator: ".", omittingEmptySubsequences: false).first else {
      return nil
    }
    return (String(parts[0]), String(date))
  }

  /// At most three of `ids` that begin nearly like the name, the nearest first, for a reference that means none.
  public func near(in ids: [TextID]) -> [String] {
    let written = Array(name.lowercased().utf8)
    let limit = (written.count + 1) / 4
    let measured = ids.map { (distance: Self.distance(written, toBeginningOf: Array($0.description.utf8)), id: $0) }
    let close = measured.filter { $0.distance <= limit }.sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }
    return close.prefix(3).map(\.id.description)
  }

  /// How many bytes of `written` have to be put in, taken out or changed to make a beginning of `id`; O(n·m).
  private static func distance(_ written: [UInt8], toBeginningOf id: [UInt8]) -> Int {
    var row = Array(0...id.count)
    for (i, byte) in written.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in id.enumerated() {
        let changed = diagonal + (byte == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, diagonal + 1)
      }
    }
    return row.min() ?? written.count
  }
}
