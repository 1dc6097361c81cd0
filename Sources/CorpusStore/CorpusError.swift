/// Why an operation on a corpus did not happen; nothing was written unless the cause says otherwise.
public struct CorpusError: Error, Hashable, Sendable {
  /// What was asked of the corpus.
  public enum Operation: String, Hashable, Sendable {
    /// Creating an empty corpus.
    case create
    /// Opening a corpus.
    case open
    /// Recording revisions.
    case add
    /// Listing the texts.
    case list
    /// Listing the revisions of a text.
    case log
    /// Reading a stored text.
    case read
    /// Recording pairings.
    case pair
    /// Packing up.
    case gc
    /// Checking everything.
    case verify
    /// Clearing up what crashes left.
    case doctor
    /// Finding the text that a reference means.
    case resolve
    /// Working with drafts.
    case draft
    /// Working with releases.
    case release
    /// Copying a corpus.
    case clone
    /// Taking over what a remote has.
    case pull
    /// Handing over to a remote.
    case push
    /// Setting up git in a clone.
    case setUp = "git-setup"
  }

  /// What was asked of the corpus.
  public let operation: Operation
  /// The path, id or reference that it was asked for.
  public let subject: String
  /// What stood in the way.
  public let cause: Cause

  init(_ operation: Operation, _ subject: String, _ cause: Cause) {
    self.operation = operation
    self.subject = subject
    self.cause = cause
  }
}

extension CorpusError {
  /// Runs `body` and says of its failure which operation it was part of.
  static func during<Result>(
    _ operation: Operation, _ subject: String, _ body: () throws(Cause) -> Result
  ) throws(CorpusError) -> Result {
    do {
      return try body()
    } catch {
      throw CorpusError(operation, subject, error)
    }
  }
}
