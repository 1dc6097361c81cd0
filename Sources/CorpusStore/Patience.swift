/// How long writing waits for others, and when it stops waiting.
struct Patience: Sendable {
  /// How long to wait for another process that is writing; 0 s and up.
  var lock = Duration.seconds(10)
  /// How long to wait for another git program that holds or moves the branch; 0 s and up.
  var branch = Duration.seconds(10)
  /// At how many packs the small ones are joined; 2 and up.
  var packs = 50
  /// After how many seconds a lock of git counts as left behind even if its holder cannot be ruled out.
  var staleSeconds = 60
}
