/// Why a source cannot be read; every case names the source, and where it can, the byte that is at fault.
public enum IntakeError: Error, Hashable, Sendable {
  /// No byte, or nothing but blanks.
  case empty(name: String)
  /// More bytes than the limit; both in bytes.
  case tooLarge(name: String, size: Int, limit: Int)
  /// Not text: `format` says what it looks like, `offset` is the byte that shows it.
  case binary(name: String, format: String, offset: Int)
  /// Text in an encoding that is announced by a byte order mark and is not UTF-8; `encoding` as iconv calls it.
  case otherEncoding(name: String, encoding: String)
  /// Not UTF-8 from byte `offset` on; `guess` is the encoding it looks like, as iconv calls it.
  case invalidUTF8(name: String, offset: Int, guess: String?)
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
    case .otherEncoding(let name, let encoding): "\(name) is in \(encoding), not in UTF-8"
    case .invalidUTF8(let name, let offset, let guess):
      "\(name) is not valid UTF-8 at byte \(offset)" + (guess.map { "; it looks like \($0)" } ?? "")
    }
  }

  /// What to do next: a clause without a full stop.
  public var hint: String {
    switch self {
    case .empty: "check that the file was saved completely"
    case .tooLarge: "split the file, or raise the limit if the source is trusted"
    case .binary: "convert the document to UTF-8 text first and read that file"
    case .otherEncoding(let name, let encoding): Self.conversion(of: name, from: encoding)
    case .invalidUTF8(let name, _, let guess):
      guess.map { Self.conversion(of: name, from: $0) }
        ?? "find out the encoding and convert the file with iconv -t UTF-8"
    }
  }

  private static func conversion(of name: String, from encoding: String) -> String {
    "convert it first: iconv -f \(encoding) -t UTF-8 '\(name)' > converted.txt"
  }
}
