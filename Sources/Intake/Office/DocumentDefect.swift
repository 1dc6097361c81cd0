/// Why a DOCX, ODT or PDF document is not read.
public enum DocumentDefect: Error, Hashable, Sendable {
  /// Not built as its format demands; the text says how.
  case damaged(String)
  /// Protected by a password.
  case encrypted
  /// More of something than a limit allows; `what` is its name in the plural, with the part it was found in.
  ///
  /// `advice` says which option moves the limit; nil where none does.
  case beyondLimit(what: String, limit: Int, advice: LimitAdvice? = nil)
  /// A part of an archive that grows beyond the allowed ratio while it is inflated.
  case inflates(part: String, ratio: Int)
  /// A feature of the archive that no word processor uses.
  case unusual(String)
  /// A part with a document type or entity declarations, which no word processor writes.
  case documentType(part: String)
  /// An archive of another kind, such as a spreadsheet; the text says what it looks like.
  case otherKind(String)
  /// No character on any page; `pages` is their number.
  case noTextLayer(pages: Int)
  /// A program that the format is read with is not installed; `package` is Debian's package for it.
  case programMissing(String, package: String)
  /// A program did not finish in time.
  case programTooSlow(String, seconds: Int)
  /// A program failed with what it said.
  case programFailed(String, said: String)
}

extension DocumentDefect {
  /// The predicate of a sentence whose subject is the document.
  var predicate: String {
    switch self {
    case .damaged(let how): "is damaged: \(how)"
    case .encrypted: "is protected by a password"
    case .beyondLimit(let what, let limit, _): "has more than \(limit) \(what), the limit"
    case .inflates(let part, let ratio): "is not read: its part \(part) inflates to more than \(ratio) times its size"
    case .unusual(let what): "is not read: \(what)"
    case .documentType(let part): "is not read: its part \(part) declares a document type or entities"
    case .otherKind(let kind): "is not a text document: it looks like \(kind)"
    case .noTextLayer(let pages): "has no text layer: none of its pages (\(pages)) holds a character"
    case .programMissing(let program, _): "cannot be read, because \(program) is not installed"
    case .programTooSlow(let program, let seconds): "was given up: \(program) took more than \(seconds) s to read it"
    case .programFailed(let program, let said): "cannot be read: \(program) failed" + (said.isEmpty ? "" : " (\(said))")
    }
  }

  /// What to do next.
  var hint: String {
    switch self {
    case .damaged: "get the file again, or open it in a word processor and save it anew"
    case .encrypted: "remove the password in the program that wrote it and save it again"
    case .beyondLimit(_, _, let advice):
      "no ordinary document is like this; save its text to a file and read that"
        + (advice.map { ", or \($0.option.raising(from: $0.value))" } ?? "")
    case .inflates(_, let ratio):
      "no ordinary document is like this; save its text to a file and read that, or "
        + ReadingLimit.expansion.raising(from: ratio)
    case .unusual, .documentType: "open it in a word processor, save it as a new document, and read that"
    case .otherKind: "export its text to a file and read that"
    case .noTextLayer: "recognise the text first, for instance with: ocrmypdf in.pdf out.pdf"
    case .programMissing(_, let package): "install it: apt-get install \(package)"
    case .programTooSlow:
      "save the text of the document to a file and read that, or give it more "
        + "time with \(ReadingLimit.seconds.rawValue), of which half may be spent computing"
    case .programFailed: "open it in a PDF reader; if that fails too, get the file again"
    }
  }
}
