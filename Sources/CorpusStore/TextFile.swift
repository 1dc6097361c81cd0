import StatementModel

/// The names of the files in the folder of a text.
enum TextFile {
  static let text = "text.txt"
  static let record = "statement.json"
  static let corrections = "corrections.json"

  static func source(_ fileExtension: CorpusName) -> String { sourcePrefix + fileExtension.description }

  static func isSource(_ name: [UInt8]) -> Bool { name.starts(with: sourcePrefix.utf8) }

  /// The file name extension of a source file as it stands in a tree.
  static func sourceExtension(_ name: [UInt8]) throws(CorpusError.Cause) -> CorpusName {
    try TextPath.name(Array(name.dropFirst(sourcePrefix.utf8.count)))
  }

  private static let sourcePrefix = "source."
}
