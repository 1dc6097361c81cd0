import StatementModel

/// What a commit says: words for people, then the record of the statement as git trailers.
struct CommitMessage {
  /// A trailer of the corpus; the raw value is its name.
  enum Key: String, CaseIterable {
    case statementID = "Statement-Id"
    case statementDate = "Statement-Date"
    case text = "Text"
    case asOf = "As-Of"
    case sourceURL = "Source-Url"
    case sourceSHA256 = "Source-Sha256"
    case normalizer = "Normalizer"
    case copyMaker = "Copy-Maker"
    case correction = "Correction"
    case correctionBy = "Correction-By"
    case correctionWhy = "Correction-Why"
    case series = "Series"
    case pairing = "Pairing"
    case pairingBy = "Pairing-By"
    case pairingWhy = "Pairing-Why"
  }

  /// The words for people; empty where the user gave none, until it is known whether the text is new.
  private(set) var text: String
  private let trailers: [Key: String]

  subscript(key: Key) -> String? { trailers[key] }

  /// What is written of `revision`.
  init(_ revision: NewRevision) {
    text = revision.message.map(Self.tidied) ?? ""
    let metadata = revision.record.metadata
    trailers = [
      .statementID: revision.id.statementID,
      .statementDate: StatementName.date(of: revision)?.description,
      .text: revision.id.textName,
      .asOf: metadata.captured?.value.description,
      .sourceURL: metadata.sourceAddress.map { Self.onOneLine($0.value) },
      .sourceSHA256: Self.onOneLine(revision.record.sourceSHA256),
      .normalizer: String(revision.record.normalizer),
      .copyMaker: metadata.copyMaker.map { Self.onOneLine($0.value) },
      .correction: revision.edit.map { Self.onOneLine($0.what) },
      .correctionBy: revision.edit.map { Self.onOneLine($0.author) },
      .correctionWhy: revision.edit.map { Self.onOneLine($0.reason) },
    ].compactMapValues { $0 }
  }

  /// The same with words made from the id where the user gave none; `isFirst` chooses them.
  func named(_ id: TextID, isFirst: Bool) -> CommitMessage {
    var message = self
    if text.isEmpty { message.text = "\(isFirst ? "add" : "revise") \(id)" }
    return message
  }

  /// What is written of a change to the pairings of a series.
  init(pairing edit: NewRevision.Edit, of series: CorpusName) {
    text = Self.tidied("pair \(series): \(Self.onOneLine(edit.what))")
    trailers = [
      .series: series.description, .pairing: Self.onOneLine(edit.what), .pairingBy: Self.onOneLine(edit.author),
      .pairingWhy: Self.onOneLine(edit.reason),
    ]
  }

  /// Reads a message; the trailers of other programs stay in `text`.
  init(parsing message: String) {
    let lines = Self.lines(of: message)
    let body = lines.prefix(lines.count - lines.reversed().prefix { $0.isEmpty }.count)
    let last = body.suffix(body.reversed().prefix { !$0.isEmpty }.count)
    var trailers: [Key: String] = [:]
    var isTrailers = true
    for line in last {
      // As bytes: a value that begins with a combining mark makes one character with the blank before it.
      guard let colon = line.utf8.firstRange(of: ": ".utf8), let key = Key(rawValue: String(line[..<colon.lowerBound]))
      else {
        isTrailers = false
        break
      }
      trailers[key] = String(line[colon.upperBound...])
    }
    self.trailers = isTrailers ? trailers : [:]
    let words = isTrailers ? body.dropLast(last.count) : body
    text = words.reversed().drop { $0.isEmpty }.reversed().joined(separator: "\n")
  }

  /// The lines, whether they end with LF or, as editors of other systems leave them, with CR LF.
  private static func lines(of message: String) -> [String] {
    message.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.prefix(line.count - line.reversed().prefix { $0 == "\r" }.count))
    }
  }

  /// The message as git keeps it: the trailers are its last paragraph, whatever the words hold.
  var rendered: String {
    let lines = Key.allCases.compactMap { key in trailers[key].map { "\(key.rawValue): \($0)\n" } }
    return text + "\n\n" + lines.joined()
  }

  /// A user's words with one kind of line end and no control characters; a line of dashes, where git stops reading
  /// trailers, is set in.
  static func tidied(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n").unicodeScalars
    {
      scalars.append(scalar == "\r" ? "\n" : scalar != "\n" && isControl(scalar) ? " " : scalar)
    }
    let lines = String(scalars).split(separator: "\n", omittingEmptySubsequences: false)
    let settled = lines.map { $0.hasPrefix("---") ? " " + $0 : String($0) }
    let body = settled.drop { $0.allSatisfy(\.isWhitespace) }.reversed().drop { $0.allSatisfy(\.isWhitespace) }
    return body.reversed().joined(separator: "\n")
  }

  private static func onOneLine(_ value: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in value.unicodeScalars { scalars.append(isControl(scalar) ? " " : scalar) }
    return String(scalars)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
  }
}

extension StatementName {
  /// The date of a statement: what its record says, else what its id says; nil for an undated one.
  static func date(of revision: NewRevision) -> StatementDate? {
    revision.record.metadata.date?.value ?? StatementName(revision.id.date.description)?.date
  }
}
