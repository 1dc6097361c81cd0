import StatementModel

/// `TEXT@revisions.tsv` beside the folder of a text: its revisions, one a line, oldest first.
///
/// So that no walk over history is needed to tell of them or to read one. Lines are only ever added; tab-separated, with
/// `\t`, `\n`, `\r` and `\\` for the characters that part fields and lines.
struct RevisionList: Hashable {
  var lines: [RevisionLine]

  /// The name of the list of a text: no text can be called so, since no name in a corpus holds an `@`.
  static func name(_ path: TextPath) -> String { path.id.textName + ending }

  /// The name of the text whose list is called `name`; nil for what is no list.
  static func textName(_ name: String) -> String? {
    guard name.hasSuffix(ending), CorpusName(String(name.dropLast(ending.count))) != nil else { return nil }
    return String(name.dropLast(ending.count))
  }

  private static let ending = "@revisions.tsv"

  /// The file as written.
  var bytes: [UInt8] {
    let written = lines.enumerated().map { $1.written(number: $0 + 1) }
    return Array((Self.heading + written.joined()).utf8)
  }

  init(_ lines: [RevisionLine]) { self.lines = lines }

  /// Reads the list of the text `id`.
  init(decoding bytes: [UInt8], of id: TextID) throws(CorpusError.Cause) {
    let damaged = CorpusError.Cause.damaged("the list of revisions of \(id) cannot be read")
    guard let text = String(validating: bytes, as: UTF8.self), text.utf8.starts(with: Self.heading.utf8),
      text.utf8.last == Self.lineFeed
    else { throw damaged }
    lines = []
    for line in text.utf8.dropFirst(Self.heading.utf8.count).dropLast().split(
      separator: Self.lineFeed, omittingEmptySubsequences: false)
    {
      guard let read = RevisionLine(line, number: lines.count + 1) else { throw damaged }
      lines.append(read)
    }
    guard !lines.isEmpty else { throw damaged }
  }

  /// The number of lines and the last one, for a list of texts; nil where the file is no list.
  static func last(of bytes: [UInt8]) -> (count: Int, line: RevisionLine)? {
    let count = bytes.count { $0 == lineFeed } - 1
    guard count > 0, bytes.last == lineFeed, bytes.starts(with: heading.utf8) else { return nil }
    let body = bytes.dropLast()
    let start = body.lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
    guard let text = String(validating: body[start...], as: UTF8.self),
      let line = RevisionLine(Substring(text).utf8, number: count)
    else { return nil }
    return (count, line)
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let heading = RevisionLine.columns.joined(separator: "\t") + "\n"
}
