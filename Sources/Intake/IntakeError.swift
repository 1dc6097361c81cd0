/// Why a source cannot be read; every case names the source, and where it can, the byte that is at fault.
public enum IntakeError: Error, Hashable, Sendable {
  /// No byte, or nothing but blanks.
  case empty(name: String)
  /// More bytes than the limit; both in bytes.
  case tooLarge(name: String, size: Int, limit: Int)
  /// Not text: `format` says what it looks like, `offset` is the byte that shows it.
  case binary(name: String, format: String, offset: Int)
  /// Text in no encoding that is known; `offset` is the first byte that is not UTF-8.
  case unknownEncoding(name: String, offset: Int)
  /// Text in `encoding`, but for the byte at `offset` and perhaps others.
  case undecodable(name: String, encoding: String, offset: Int)
  /// The user gives an encoding that is not read.
  case unknownEncodingName(String)
  /// More of something than a limit allows; `what` names it in the plural, `option` moves the limit.
  case beyondLimit(name: String, what: String, limit: Int, option: ReadingLimit)
  /// A DOCX, ODT or PDF document that is not read.
  case document(name: String, DocumentDefect)
}

extension IntakeError: CustomStringConvertible {
  /// One sentence that says what is wrong.
  public var description: String {
    switch self {
    case .empty(let name): "\(name) holds no text"
    case .tooLarge(let name, let size, let limit):
      "\(name) has \(size) bytes, more than the limit of \(limit)"
    case .binary(let name, let format, let offset):
      "\(name) is not text: it looks like \(format) (byte \(offset))"
    case .unknownEncoding(let name, let offset):
      "\(name) is in no encoding that is known: not in UTF-8 from byte \(offset) on, and the text makes no sense in others"
    case .undecodable(let name, let encoding, let offset):
      "\(name) is in \(encoding), but its byte \(offset) means nothing there"
    case .unknownEncodingName(let label): "'\(label)' is no encoding that is read"
    case .beyondLimit(let name, let what, let limit, _): "\(name) has more than \(limit) \(what), the limit"
    case .document(let name, let defect): "\(name) \(defect.predicate)"
    }
  }

  /// What to do next: a clause without a full stop.
  public var hint: String {
    switch self {
    case .empty: "check that the file was saved completely"
    case .tooLarge(_, _, let limit): "split the file, or \(ReadingLimit.bytes.raising(from: limit))"
    case .binary: "convert the document to UTF-8 text first and read that file"
    case .unknownEncoding: "give it with --encoding, or convert the file with iconv -t UTF-8"
    case .undecodable(_, let encoding, _):
      "with --encoding \(encoding.lowercased()) the file is read, and such bytes are marked"
    case .unknownEncodingName: "use \(Charset.offered)"
    case .beyondLimit(_, _, let limit, let option):
      "save the text itself to a file and read that, or \(option.raising(from: limit))"
    case .document(_, let defect): defect.hint
    }
  }
}
