import ArgumentParser
import CorpusStore

/// The bounds on what the other side may send.
struct SharingOptions: ParsableArguments {
  private static let usual = SharingLimits()

  @Option(help: ArgumentHelp("Bytes that may come.", valueName: "n"))
  var maxTransfer = usual.transferBytes

  @Option(help: ArgumentHelp("Objects of git that may come.", valueName: "n"))
  var maxObjects = usual.objects

  @Option(help: ArgumentHelp("Bytes of the source of one text.", valueName: "n"))
  var maxBytes = usual.sourceBytes

  @Option(help: ArgumentHelp("Seconds that it may take.", valueName: "n"))
  var maxSeconds = usual.seconds

  @Option(help: ArgumentHelp("Seconds in which nothing comes before it is given up.", valueName: "n"))
  var maxIdle = usual.idleSeconds

  func validate() throws {
    guard [maxTransfer, maxObjects, maxBytes, maxSeconds, maxIdle].allSatisfy({ $0 > 0 }) else {
      throw ValidationError("A limit is a number above zero.")
    }
  }

  /// How to share, with progress for whoever watches a terminal.
  func sharing(_ line: ProgressLine) -> Sharing {
    var sharing = Sharing()
    sharing.limits.transferBytes = maxTransfer
    sharing.limits.objects = maxObjects
    sharing.limits.sourceBytes = maxBytes
    sharing.limits.seconds = maxSeconds
    sharing.limits.idleSeconds = maxIdle
    sharing.password = { PasswordPrompt.answer(for: $0) }
    sharing.progress = { line.show($0) }
    return sharing
  }
}
