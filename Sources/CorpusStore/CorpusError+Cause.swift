import CLibgit2

extension CorpusError {
  /// What stood in the way; internal code throws it bare, the public door adds operation and subject.
  public enum Cause: Error, Hashable, Sendable {
    /// Nothing is at the path.
    case missing
    /// The path is a file.
    case notADirectory
    /// The path is a directory that is no bare git repository.
    case notARepository
    /// The path is a git repository without a readable `corpus.json` on its main branch.
    case notACorpus
    /// The corpus was written by a newer version, with this specification version.
    case newerSpecification(Int)
    /// A corpus can only be created where nothing is, and here is something.
    case notEmpty
    /// There is a corpus already.
    case alreadyACorpus
    /// The system refuses to write, with its reason.
    case notWritable(String)
    /// The directory belongs to another user of the system.
    case foreignOwner
    /// The folder is not a plain repository of its own; what about it.
    case notPlain(String)
    /// The disk is too full: bytes that are needed at least, and bytes that are left.
    case diskFull(needed: Int, left: Int)
    /// Another process is writing; its process id where it is known.
    case busy(holder: Int?)
    /// A program other than tifa holds git's lock on the branch.
    case branchLocked
    /// The branch keeps moving under other programs' hands.
    case branchUnsteady
    /// The text was revised after it was read and before this was recorded.
    case revisedMeanwhile
    /// The branch has moved, but not surely for good: what could not be synced and the reason.
    case unconfirmed(String)
    /// A part of an id that may not stand in a corpus.
    case invalidName(String)
    /// A recording time outside of what git can keep, in seconds since 1970.
    case invalidTime(Int64)
    /// Something that no reference can look like.
    case malformedReference
    /// No text has that id; ids that look alike.
    case unknownText(near: [String])
    /// Several texts match; their ids.
    case ambiguousReference([String])
    /// The text has no such revision, only those from 1 to this number.
    case unknownRevision(String, last: Int)
    /// Several revisions match; their numbers and commits.
    case ambiguousRevision(String, [String])
    /// Something in the corpus is missing or unreadable; what it is.
    case damaged(String)
    /// A call of the system failed; what was tried and its reason.
    case system(String)
    /// Something about drafts, releases and other places stands in the way.
    case branch(BranchProblem)
    /// Something about remotes and what they hold stands in the way.
    case sharing(SharingProblem)
    /// libgit2 failed; its code and words.
    case library(code: Int, message: String)
  }
}

extension CorpusError.Cause {
  /// What libgit2 says of the call that just failed with `code` on this thread; clears it, so that it cannot be
  /// taken for the reason of a later failure.
  static func ofLastCall(_ code: Int32) -> Self {
    let message = git_error_last().flatMap { $0.pointee.message.map { String(cString: $0) } } ?? "no reason given"
    git_error_clear()
    // libgit2 1.5 looks for a configuration entry first and reports that it is missing, not whose corpus it is.
    if code == GIT_EOWNER.rawValue || message.contains("safe.directory") { return .foreignOwner }
    return .library(code: Int(code), message: message)
  }

  /// The same for reading an object that has to be there: whatever the reason, the corpus is damaged.
  static func ofReading(_ what: String, _ code: Int32) -> Self {
    guard case .library(_, let message) = ofLastCall(code) else { return .foreignOwner }
    return .damaged("\(what): \(message)")
  }
}

/// Throws what libgit2 says of a failed call; read on the same thread, straight after it.
func check(_ code: Int32) throws(CorpusError.Cause) {
  guard code >= 0 else { throw .ofLastCall(code) }
}

/// The object that a libgit2 call hands out through its first argument; the caller owns it.
func made(_ call: (UnsafeMutablePointer<OpaquePointer?>) -> Int32) throws(CorpusError.Cause) -> OpaquePointer {
  var pointer: OpaquePointer?
  let code = call(&pointer)
  guard code >= 0, let pointer else { throw .ofLastCall(code) }
  return pointer
}
