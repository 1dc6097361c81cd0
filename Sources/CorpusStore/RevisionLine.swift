import StatementModel

/// One revision as the list beside its text tells of it.
struct RevisionLine: Hashable {
  /// When it was recorded, in seconds since 1970.
  var recordedAt: Int64
  var statementDate: StatementDate?
  /// The day on which the text stood so where it was published, where that is known.
  var asOf: StatementDate?
  var kind: Revision.Kind
  /// Who made the correction; nil for other kinds.
  var author: String?
  var title: String?
  var sourceSHA256: String?
  var sourceAddress: String?
  /// The folder of the text as it was then, from which it is read without any walk.
  var folder: ObjectID
  /// The commit of the revision before this one: the commit of a revision cannot be known inside its own tree.
  var previous: CommitID?
  /// What was said about it, without the trailers.
  var message: String
}

extension RevisionLine {
  /// The columns, in order; the names stand in the first line of the file.
  static let columns = [
    "number", "recorded_at", "date", "as_of", "kind", "by", "title", "source_sha256", "source_url", "folder",
    "previous_commit", "message",
  ]

  /// The line as written, with its number; a line feed at the end.
  func written(number: Int) -> String {
    let fields = [
      String(number), CommitTime.written(recordedAt), statementDate?.description ?? "", asOf?.description ?? "",
      kind.rawValue, author ?? "",
      title ?? "", sourceSHA256 ?? "", sourceAddress ?? "", folder.hex, previous?.description ?? "", message,
    ]
    return fields.map(Self.escaped).joined(separator: "\t") + "\n"
  }

  /// Reads a line; nil where it is not what `written(number:)` makes.
  init?(_ line: Substring.UTF8View, number: Int) {
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard fields.count == Self.columns.count else { return nil }
    let texts = fields.compactMap { Self.unescaped(Substring($0)) }
    guard texts.count == fields.count, Int(texts[0]) == number, let recordedAt = CommitTime.read(texts[1]),
      let kind = Revision.Kind(rawValue: texts[4]), let folder = ObjectID(hex: texts[9])
    else { return nil }
    let (date, asOf, previous) = (StatementDate(texts[2]), StatementDate(texts[3]), ObjectID(hex: texts[10]))
    guard (date == nil) == texts[2].isEmpty, (asOf == nil) == texts[3].isEmpty, (previous == nil) == texts[10].isEmpty
    else { return nil }
    func optional(_ text: String) -> String? { text.isEmpty ? nil : text }
    self.init(
      recordedAt: recordedAt, statementDate: date, asOf: asOf, kind: kind, author: optional(texts[5]),
      title: optional(texts[6]), sourceSHA256: optional(texts[7]), sourceAddress: optional(texts[8]), folder: folder,
      previous: previous.map(CommitID.init), message: texts[11])
  }

  /// A value without the characters that part fields and lines.
  private static func escaped(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 == 0x09 || $0 == 0x0a || $0 == 0x0d || $0 == 0x5c }) else { return value }
    var bytes: [UInt8] = []
    for byte in value.utf8 {
      if let letter = letters[byte] { bytes += [0x5c, letter] } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func unescaped(_ value: Substring) -> String? {
    guard value.utf8.contains(0x5c) else { return String(value) }
    var (bytes, isEscaped): ([UInt8], Bool) = ([], false)
    for byte in value.utf8 {
      if isEscaped {
        guard let plain = letters.first(where: { $0.value == byte })?.key else { return nil }
        bytes.append(plain)
        isEscaped = false
      } else if byte == 0x5c {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return isEscaped ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// What stands after the backslash for each character that may not stand in a field.
  private static let letters: [UInt8: UInt8] = [
    0x09: UInt8(ascii: "t"), 0x0a: UInt8(ascii: "n"), 0x0d: UInt8(ascii: "r"), 0x5c: 0x5c,
  ]
}
