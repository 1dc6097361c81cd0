import Foundation
import Synchronization

/// Threads that all begin at once.
enum Threads {
  /// Runs `body` on `count` threads with their numbers and gives back what they returned, in that order.
  static func run<Result: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) -> Result) -> [Result] {
    let results = Results<Result>()
    let (start, done) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    for number in 0..<count {
      Thread.detachNewThread {
        start.wait()
        let result = body(number)
        results.all.withLock { $0[number] = result }
        done.signal()
      }
    }
    for _ in 0..<count { start.signal() }
    for _ in 0..<count { done.wait() }
    return results.all.withLock { all in (0..<count).compactMap { all[$0] } }
  }

  private final class Results<Result: Sendable>: Sendable {
    let all = Mutex<[Int: Result]>([:])
  }
}
