/// A commit as git keeps it, by tifa and in UTC.
enum CommitBytes {
  /// The bytes; no encoding is named, since UTF-8 is git's default.
  ///
  /// `authored` and `recorded` are seconds since 1970.
  static func of(
    folder: ObjectID, after parent: ObjectID?, saying message: String, authored: Int64, recorded: Int64
  ) -> [UInt8] {
    let who = "\(Repository.identity.name) <\(Repository.identity.address)>"
    let lines = [
      "tree \(folder.hex)", parent.map { "parent \($0.hex)" }, "author \(who) \(authored) +0000",
      "committer \(who) \(recorded) +0000", "", message,
    ]
    return Array(lines.compactMap(\.self).joined(separator: "\n").utf8)
  }
}
