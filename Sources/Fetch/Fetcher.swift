import Glibc

/// Downloads pages, carefully: bounded in time and size, only from the web, and only from the public internet unless
/// told otherwise.
public struct Fetcher: Sendable {
  private let agent: String
  private let limits: FetchLimits
  private let permits: @Sendable (IPAddress) -> Bool

  /// Creates a fetcher; `agent` is what it calls itself to servers.
  ///
  /// With `allowsPrivate` it also connects to this machine and its network.
  public init(agent: String, limits: FetchLimits = FetchLimits(), allowsPrivate: Bool = false) {
    self.init(agent: agent, limits: limits) { allowsPrivate || $0.isPublic }
  }

  init(agent: String, limits: FetchLimits, permits: @escaping @Sendable (IPAddress) -> Bool) {
    (self.agent, self.limits, self.permits) = (agent, limits, permits)
  }

  /// Downloads one page; waits for at most the total time limit.
  ///
  /// Every redirect is checked like the address itself. A failure that may pass is tried again from the beginning.
  public func page(at address: WebAddress) throws(FetchError) -> Page {
    let deadline = ContinuousClock.now + .milliseconds(limits.totalMilliseconds)
    var pause = limits.backoffMilliseconds
    var attempts = 0
    while true {
      do {
        return try follow(address, until: deadline)
      } catch {
        let isInTime = ContinuousClock.now + .milliseconds(pause) < deadline
        guard error.isTransient, attempts < limits.retries, isInTime else { throw error }
        usleep(UInt32(clamping: pause * 1000))
        (attempts, pause) = (attempts + 1, pause * 2)
      }
    }
  }

  private func follow(_ start: WebAddress, until deadline: ContinuousClock.Instant) throws(FetchError) -> Page {
    var address = start
    for _ in 0...limits.redirects {
      let left = (deadline - ContinuousClock.now) / .milliseconds(1)
      guard left >= 1 else { throw .timeout(address.description, milliseconds: limits.totalMilliseconds) }
      let answer = try Transfer(address, limits, permits: permits).run(agent: agent, milliseconds: Int(left))
      guard Self.redirects.contains(answer.status), let target = answer.redirect else {
        guard answer.status == 200 else { throw .status(address.description, answer.status) }
        return Page(bytes: answer.bytes, address: address)
      }
      let next = try WebAddress(target)
      guard next.isSecure || !address.isSecure else {
        throw .downgrade(from: address.description, to: next.description)
      }
      address = next
    }
    throw .tooManyRedirects(start.description, limit: limits.redirects)
  }

  private static let redirects: Set<Int> = [301, 302, 303, 307, 308]
}
