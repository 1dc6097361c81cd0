import CLibgit2
import Dispatch
import Glibc
import StatementModel
import Synchronization

/// What was fetched into a quarantine, as a whole.
struct Incoming {
  let quarantine: Quarantine
  /// The branches of the other side.
  let branches: [Branch: ObjectID]
  /// The releases of the other side, by name: the tags themselves.
  let releases: [CorpusName: ObjectID]

  /// Holds everything that is not in the corpus yet to what a corpus has to be; returns the objects that were met.
  func check(
    _ limits: SharingLimits, _ progress: @Sendable (SharingProgress) -> Void
  ) throws(CorpusError.Cause) -> Set<ObjectID> {
    let repository = try quarantine.open()
    var check = IncomingCheck(try ObjectReader(repository), limits)
    var tips = branches.sorted { $0.key < $1.key }.map(\.value)
    for (name, id) in releases.sorted(by: { $0.key < $1.key }) where !quarantine.known.contains(id) {
      tips.append(try check.check(tag: id, called: name.description))
    }
    try check.check(try repository.commits(from: tips, notIn: Array(quarantine.known)))
    try Self.check(check.texts, in: quarantine, limits, progress)
    return check.seen
  }

  /// Checks texts on all cores; of several that are wrong, the first one is reported.
  private static func check(
    _ texts: [IncomingText], in quarantine: Quarantine, _ limits: SharingLimits,
    _ progress: @Sendable (SharingProgress) -> Void
  ) throws(CorpusError.Cause) {
    let state = Mutex((next: 0, failure: (index: Int, cause: CorpusError.Cause)?.none))
    DispatchQueue.concurrentPerform(iterations: min(cores, texts.count)) { _ in
      var index = 0
      do throws(CorpusError.Cause) {
        let reader = try ObjectReader(quarantine.open())
        while true {
          index = state.withLock { state in
            state.next += 1
            return state.failure == nil ? state.next - 1 : texts.count
          }
          guard index < texts.count else { return }
          try texts[index].check(reader, limits)
          progress(.checked(index + 1, of: texts.count))
        }
      } catch {
        state.withLock { state in
          if state.failure.map({ index < $0.index }) ?? true { state.failure = (index, error) }
        }
      }
    }
    if let failure = state.withLock({ $0.failure }) { throw failure.cause }
  }

  private static let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}

extension Repository {
  /// The commits that lead to `tips` and not to `known`, each behind those before it.
  func commits(from tips: [ObjectID], notIn known: [ObjectID]) throws(CorpusError.Cause) -> [ObjectID] {
    let walk = try made { git_revwalk_new($0, raw) }
    defer { git_revwalk_free(walk) }
    try check(git_revwalk_sorting(walk, GIT_SORT_TOPOLOGICAL.rawValue | GIT_SORT_REVERSE.rawValue))
    for tip in tips {
      var id = tip.raw
      guard git_revwalk_push(walk, &id) >= 0 else { throw Self.broken() }
    }
    for commit in known {
      var id = commit.raw
      // What is known may be a tag, or not be here: then it hides nothing.
      if git_revwalk_hide(walk, &id) < 0 { git_error_clear() }
    }
    var (commits, id) = ([ObjectID](), git_oid())
    while true {
      let code = git_revwalk_next(&id, walk)
      if code == GIT_ITEROVER.rawValue { break }
      guard code >= 0 else { throw Self.broken() }
      commits.append(ObjectID(id))
    }
    git_error_clear()
    return commits
  }

  private static func broken() -> CorpusError.Cause {
    defer { git_error_clear() }
    let words = git_error_last().flatMap { $0.pointee.message.map { String(cString: $0) } } ?? "no reason given"
    return .untrusted("its history is broken: \(words)")
  }
}
