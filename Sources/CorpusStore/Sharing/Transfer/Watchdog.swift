import Glibc
import Synchronization

/// Breaks off calls of libgit2 that wait for a host too long: it knows no time limit of its own.
///
/// A second thread watches; when time is up it sends the waiting one a signal that does nothing but interrupt the call
/// of the system that it waits in, which libgit2 then reports as failed.
final class Watchdog: Sendable {
  /// Which time was up.
  enum Expiry: Sendable {
    case idle
    case total
  }

  private struct State {
    let begun = ContinuousClock.now
    var stirred = ContinuousClock.now
    var isOver = false
    var expiry: Expiry?
  }

  private let state = Mutex(State())
  private let limits: SharingLimits

  init(_ limits: SharingLimits) { self.limits = limits }

  /// Says that something came.
  func stir() { state.withLock { $0.stirred = .now } }

  /// Which time is up, if one is.
  var expiry: Expiry? { state.withLock { $0.expiry } }

  /// Runs `body` on this thread under watch.
  func watching<Result>(_ body: () throws(CorpusError.Cause) -> Result) throws(CorpusError.Cause) -> Result {
    Self.makeInterruptible()
    stir()
    state.withLock { $0.isOver = false }
    let watch = Unmanaged.passRetained(Watch(dog: self, waiting: pthread_self()))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<Watch>.fromOpaque(argument).takeRetainedValue().keep() }
        return nil
      }, watch.toOpaque())
    guard code == 0 else {
      watch.release()
      throw .ofSystem(code, opening: "a thread")
    }
    pthread_detach(thread)
    defer { state.withLock { $0.isOver = true } }
    return try Self.withSignals(body)
  }

  /// Runs `body` with two signals set right on this thread: the one that interrupts gets through, which threads of a pool
  /// hold back; the one for a connection that the other side has closed does not, since libgit2 sends without saying
  /// that it wants none, and the program would end without a word.
  private static func withSignals<Result>(
    _ body: () throws(CorpusError.Cause) -> Result
  ) throws(CorpusError.Cause) -> Result {
    var (pipe, urgent, old, now) = (sigset_t(), sigset_t(), sigset_t(), timespec())
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    sigemptyset(&urgent)
    sigaddset(&urgent, SIGURG)
    pthread_sigmask(SIG_BLOCK, &pipe, &old)
    pthread_sigmask(SIG_UNBLOCK, &urgent, nil)
    defer {
      // One that came meanwhile is taken, else it would be delivered now.
      while sigtimedwait(&pipe, nil, &now) == SIGPIPE {}
      pthread_sigmask(SIG_SETMASK, &old, nil)
    }
    return try body()
  }

  /// What the second thread knows.
  private final class Watch: @unchecked Sendable {
    // Unchecked: both are set once, before the thread is made.
    let dog: Watchdog
    let waiting: pthread_t

    init(dog: Watchdog, waiting: pthread_t) { (self.dog, self.waiting) = (dog, waiting) }

    /// Looks on until the call is over; interrupts again and again, since a call may be begun between two signals.
    func keep() {
      while dog.look(waiting) { usleep(50_000) }
    }
  }

  /// Whether the call still runs; interrupts it where time is up, never after it is over.
  private func look(_ waiting: pthread_t) -> Bool {
    state.withLock { state in
      guard !state.isOver else { return false }
      let now = ContinuousClock.now
      if now - state.stirred > .seconds(limits.idleSeconds) { state.expiry = .idle }
      if now - state.begun > .seconds(limits.seconds) { state.expiry = .total }
      if state.expiry != nil { pthread_kill(waiting, SIGURG) }
      return true
    }
  }

  /// Gives the signal a handler, without which it would be passed over and interrupt nothing.
  private static func makeInterruptible() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    sigaction(SIGURG, &action, nil)
  }
}
