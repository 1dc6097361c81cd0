extension CorpusError: CustomStringConvertible {
  /// One sentence for people: what is the matter with what; lower case and without a full stop.
  public var description: String {
    switch cause {
    case .missing, .notADirectory, .notARepository, .notACorpus, .newerSpecification, .notEmpty, .alreadyACorpus,
      .foreignOwner, .notPlain:
      placeProblem
    case .notWritable, .diskFull, .busy, .branchLocked, .branchUnsteady, .revisedMeanwhile, .unconfirmed, .damaged,
      .system, .library:
      storeProblem
    case .invalidName, .invalidTime, .malformedReference, .unknownText, .ambiguousReference, .unknownRevision,
      .ambiguousRevision:
      requestProblem
    case .branch(let problem): problem.description
    case .sharing(let problem): problem.description
    }
  }

  /// What to do next.
  public var hint: String {
    switch cause {
    case .missing, .notACorpus: "create a corpus with 'tifa init', or name another one with --corpus"
    case .notADirectory: "a corpus is a folder: name another path with --corpus"
    case .notARepository:
      "a corpus is a bare git repository: create one with 'tifa init', or copy one with 'git clone --bare'"
    case .newerSpecification: "use a newer version of tifa"
    case .notEmpty: "name a path where nothing is, or an empty folder"
    case .alreadyACorpus: "use it as it is, or name another path"
    case .notWritable: "see to the permissions and the mount of the folder"
    case .foreignOwner: "make a copy of your own with 'git clone --bare', or give --trust-owner if you know who it is"
    case .notPlain: "make a plain copy with 'git clone --bare', or take out what is said"
    case .diskFull: "make room on the disk, and try again; nothing was recorded"
    case .busy: "try again when the other process has finished"
    case .branchLocked, .branchUnsteady: "try again when the other git program has finished"
    case .revisedMeanwhile: "look at the new revision and try again"
    case .unconfirmed: "see to the disk, and do it again: what is recorded already is found to be so"
    case .invalidName:
      "an id is SERIES/DATE.LANG or SERIES/DATE.LANG.EDITION in lower-case ASCII, such as cn-vn/2022-11-01.zh"
    case .invalidTime: "give a time between 1970 and 2106"
    case .malformedReference: "write SERIES/DATE.LANG@REVISION or the beginning of it; 'tifa list' shows every id"
    case .unknownText(let near): near.isEmpty ? "'tifa list' shows every id" : "did you mean \(Self.list(near))?"
    case .ambiguousReference, .ambiguousRevision: "write more of it"
    case .unknownRevision: "'tifa log' shows the revisions of a text"
    case .damaged: "check it with 'git fsck --full', and take the corpus from a copy if that finds damage"
    case .branch(let problem): problem.hint
    case .sharing(let problem): problem.hint
    case .system, .library: "nothing was recorded; see to the cause and try again"
    }
  }

  private var placeProblem: String {
    switch cause {
    case .missing: "there is no corpus at \(subject): nothing is there"
    case .notADirectory: "there is no corpus at \(subject): it is a file"
    case .notARepository: "there is no corpus at \(subject): it is a folder, but not a bare git repository"
    case .notACorpus: "there is no corpus at \(subject): the git repository has no corpus.json on its main branch"
    case .newerSpecification(let version):
      "the corpus at \(subject) has the format \(version), and this version reads up to \(Corpus.specificationVersion)"
    case .notEmpty: "no corpus can be created at \(subject): there is something already"
    case .alreadyACorpus: "there is a corpus at \(subject) already"
    case .notPlain(let what): "the corpus at \(subject) is not used: \(Self.printable(what))"
    default: "the corpus at \(subject) belongs to another user"
    }
  }

  private var storeProblem: String {
    switch cause {
    case .notWritable(let reason): "\(operation.rawValue) \(subject): the system does not let it be written: \(reason)"
    case .diskFull(let needed, let left):
      "\(operation.rawValue) \(subject): the disk is full: \(needed) bytes are needed at least, and \(left) are left"
    case .busy(let holder): "the corpus is busy\(holder.map { ", held by process \($0)" } ?? "")"
    case .branchLocked: "another git program holds the corpus's branch"
    case .branchUnsteady: "another git program keeps changing the corpus's branch"
    case .revisedMeanwhile: "\(subject) was revised by someone else in the meantime"
    case .unconfirmed(let reason):
      "\(operation.rawValue) \(subject): it is not known whether a power cut would undo what was recorded: \(reason)"
    case .damaged(let what): "the corpus is damaged where \(subject) is: \(what)"
    case .system(let reason): "\(operation.rawValue) \(subject): \(reason)"
    case .library(_, let message): "\(operation.rawValue) \(subject): \(message)"
    default: "\(operation.rawValue) \(subject) failed"
    }
  }

  private var requestProblem: String {
    switch cause {
    case .invalidName(let name): "'\(Self.printable(name))' cannot be part of an id"
    case .invalidTime(let seconds): "the recording time \(seconds) lies outside of what git can keep"
    case .malformedReference: "'\(Self.printable(subject))' is not a reference"
    case .unknownText: "no text is called '\(Self.printable(subject))'"
    case .ambiguousReference(let ids): "'\(Self.printable(subject))' can mean \(Self.list(ids))"
    case .unknownRevision(let wanted, let last):
      "\(Self.printable(subject)) has no revision '\(Self.printable(wanted))', only \(last == 1 ? "1" : "1 to \(last)")"
    case .ambiguousRevision(let wanted, let revisions):
      "revision '\(Self.printable(wanted))' of \(Self.printable(subject)) can mean \(Self.list(revisions))"
    default: "\(operation.rawValue) \(subject) failed"
    }
  }

  /// At most this many names stand in one sentence.
  private static let listed = 8

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(listed)
    let rest = names.count - shown.count
    guard rest == 0, let last = shown.last, shown.count > 1 else {
      return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    }
    return shown.dropLast().joined(separator: ", ") + " or " + last
  }

  /// What a user typed, cut short and without characters that act on a terminal.
  private static func printable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(120) {
      result += scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value) ? "\u{fffd}" : String(scalar)
    }
    return text.unicodeScalars.count > 120 ? result + "…" : result
  }
}
