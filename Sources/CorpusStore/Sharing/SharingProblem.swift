/// What stands in the way of sharing a corpus; no branch of it was moved.
public enum SharingProblem: Error, Hashable, Sendable {
  /// Something that is no address of a corpus, without any password; why.
  case badAddress(String, String)
  /// There is no remote of that name; the names there are.
  case noRemote(String, known: [String])
  /// There is a remote of that name already, at another address.
  case remoteExists(String, at: String)
  /// Something that cannot be a remote's name.
  case badRemoteName(String)
  /// At the path is no repository that can be read; why.
  case noRepository(String)
  /// The other side cannot be reached or breaks off; in its own words.
  case unreachable(String)
  /// The host does not show who it is; what is the matter, and what to do.
  case unknownHost(String, hint: String)
  /// The host wants to know who is asking, and does not take what it is told; what was tried, and what to do.
  case unauthorized(String, hint: String)
  /// The host sends to another address.
  case redirected
  /// A bound was passed: which one, and the option that moves it.
  case beyond(String, option: String)
  /// What was fetched cannot be taken into a corpus; what is wrong with it.
  case untrusted(String)
  /// The remote has no such branch.
  case noBranch(String)
  /// The two have no commit in common.
  case unrelated
  /// Both sides changed the same; what, and where the other side's can be read.
  case conflict([String], place: String)
  /// A release of that name is another one there.
  case releaseDiffers(String)
  /// The remote has commits that are not here.
  case behind(String)
  /// The other side takes the change of a branch or release not; its words.
  case rejected(String, String)
  /// What was handed over is not what is there now.
  case unconfirmed(String)
}

extension SharingProblem {
  /// One sentence for people; lower case and without a full stop.
  var description: String {
    switch self {
    case .badAddress(let address, let why): "'\(address)' is no address that tifa takes: \(why)"
    case .noRemote(let name, _): "the corpus knows no remote '\(name)'"
    case .remoteExists(let name, let address): "the remote '\(name)' is \(address)"
    case .badRemoteName(let name): "no remote can be called '\(name)'"
    case .noRepository(let why): why
    case .unreachable(let words): "the other side cannot be reached, or broke off: \(words)"
    case .unknownHost(let what, _): what
    case .unauthorized(let what, _): what
    case .redirected: "the host sends to another address, and tifa follows none"
    case .beyond(let what, _): what
    case .untrusted(let what): "what was fetched cannot be taken into the corpus: \(what)"
    case .noBranch(let branch): "the remote has no \(branch)"
    case .unrelated: "the remote is another corpus: the two have no commit in common"
    case .conflict(let what, _):
      "both sides changed \(what.prefix(8).joined(separator: ", "))"
        + (what.count > 8 ? " and \(what.count - 8) more" : "") + "; nothing was moved, and both are kept"
    case .releaseDiffers(let name): "the release '\(name)' is another commit there than here"
    case .behind(let branch): "the remote's \(branch) has commits that are not here"
    case .rejected(let what, let words): "the other side does not take \(what): \(words)"
    case .unconfirmed(let what): "\(what) was handed over, and is not what the other side has now"
    }
  }

  /// What to do next.
  var hint: String {
    switch self {
    case .badAddress, .badRemoteName: "see 'tifa clone --help' for what an address can be"
    case .noRemote(_, let known):
      known.isEmpty
        ? "give the address, and --save NAME to keep it under a name" : "there are \(known.joined(separator: ", "))"
    case .remoteExists: "choose another name, or change it with git: git remote set-url"
    case .noRepository: "check the path; it has to lead to a git repository"
    case .unreachable: "check the address and the connection, and try again: nothing was changed here"
    case .unknownHost(_, let hint), .unauthorized(_, let hint): hint
    case .redirected: "give the address that it sends to, if you trust it"
    case .beyond(_, let option): "if you trust the other side, allow more with \(option)"
    case .untrusted: "nothing was taken over; tell the owner of the other copy, who can see it with 'git fsck --strict'"
    case .noBranch: "'tifa push' hands the branch in use over"
    case .unrelated: "check the address; two corpora are not merged"
    case .conflict(let what, let place):
      "see 'tifa compare \(what.first ?? "REF") \(what.first ?? "REF")@\(place)'; then choose for each with "
        + "--ours REF or --theirs REF"
    case .releaseDiffers:
      "a release is never changed: agree on which one is meant, and remove the other with git tag -d"
    case .behind: "'tifa pull' takes them over first"
    case .rejected: "ask the owner of the other copy"
    case .unconfirmed: "someone else may be changing it; 'tifa pull', then push again"
    }
  }
}

extension CorpusError.Cause {
  /// What was fetched cannot be taken, because of `what`.
  static func untrusted(_ what: String) -> Self { .sharing(.untrusted(what)) }

  /// Runs `body`, in which damage means that what was fetched cannot be taken.
  static func distrusting<Result>(_ body: () throws(Self) -> Result) throws(Self) -> Result {
    do throws(Self) {
      return try body()
    } catch {
      guard case .damaged(let what) = error else { throw error }
      throw .untrusted(what)
    }
  }
}
