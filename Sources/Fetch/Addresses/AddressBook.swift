/// Which statements are known of, and where copies of them were found.
public struct AddressBook: Sendable {
  /// The ids of the statements, in the order of the catalogue.
  public let statements: [String]
  /// Those of them that are of the level that their series is about.
  let summits: [String]
  /// The copies, in the order of the table.
  public let copies: [KnownCopy]

  /// Creates a book.
  public init(statements: [String], copies: [KnownCopy]) {
    self.statements = statements
    self.copies = copies
    summits = statements
  }

  /// The book that comes with the program: the tables of `Corpus/`.
  public static let shipped = AddressBook(catalogue: ShippedTables.catalogue, addresses: ShippedTables.addresses)

  /// Reads tables in the form of `Corpus/README.md`; a row that lacks a column is passed over.
  public init(catalogue: String, addresses: String) {
    let facts = Self.rows(catalogue)
    statements = facts.compactMap { $0["id"] }
    summits = facts.filter { $0["scope"] == "core" }.compactMap { $0["id"] }
    copies = Self.rows(addresses).compactMap { row in
      guard let statement = row["id"], let language = row["language"], let extent = row["extent"],
        let copy = row["copy"], let address = row["address"]
      else { return nil }
      return KnownCopy(statement: statement, language: language, extent: extent, copy: copy, address: address)
    }
  }

  /// The rows of a table of tab-separated values, by the names in its first line.
  private static func rows(_ table: String) -> [[String: String]] {
    let lines = table.unicodeScalars.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
    }
    guard let names = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(zip(names, $0), uniquingKeysWith: { first, _ in first }) }
  }
}
