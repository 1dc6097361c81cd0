import TestSupport
import Testing

@testable import Fetch

@Suite struct FetcherTests {
  private let server: LocalServer
  private var limits = FetchLimits()

  init() throws {
    server = try LocalServer.shared.get()
    limits.totalMilliseconds = 20_000
    limits.backoffMilliseconds = 10
  }

  private func page(_ name: String, _ limits: FetchLimits? = nil) throws -> Page {
    let fetcher = Fetcher(agent: "tifa/test", limits: limits ?? self.limits, allowsPrivate: true)
    return try fetcher.page(at: WebAddress(server.address(name)))
  }

  private func failure(_ name: String, _ limits: FetchLimits? = nil) -> FetchError? {
    do {
      _ = try page(name, limits)
      return nil
    } catch {
      return error as? FetchError
    }
  }

  private func count(_ name: String) throws -> String {
    String(decoding: try page("count/\(name)").bytes, as: UTF8.self)
  }

  @Test func aPageComesAsItIs() throws {
    let text = try page("ok")
    #expect(String(decoding: text.bytes, as: UTF8.self).hasPrefix("联合声明\n\n一、"))
    #expect(text.address.description == server.address("ok"))
    #expect(try page("gzip").bytes == text.bytes)
    #expect(try page("picture").bytes == text.bytes, "the type that a server claims decides nothing")
    #expect(try page("empty").bytes.isEmpty)
  }

  @Test func theServerIsToldWhoAsksAndNothingElse() throws {
    let headers = String(decoding: try page("headers").bytes, as: UTF8.self)
    #expect(headers.contains("User-Agent: tifa/test"))
    for name in ["Cookie", "Authorization", "Referer"] { #expect(!headers.contains(name)) }
  }

  @Test func redirectsAreFollowedUpToTheLimit() throws {
    #expect(try page("hop/4").address.description == server.address("ok"))
    #expect(failure("hop/5") == .tooManyRedirects(server.address("hop/5"), limit: 5))
    #expect(failure("loop") == .tooManyRedirects(server.address("loop"), limit: 5))
    #expect(failure("lost") == .status(server.address("lost"), 302))
  }

  @Test func everyRedirectIsChecked() throws {
    #expect(failure("to/file") == .scheme("file"))
    #expect(failure("to/ftp") == .scheme("ftp"))
    #expect(failure("to/password") == .credentials(host: "127.0.0.1"))
    let fetcher = Fetcher(agent: "t", limits: limits) { $0.isPublic || $0.bytes == [127, 0, 0, 1] }
    for (name, ip) in [("other", "127.0.0.2"), ("private", "10.0.0.1"), ("meta", "169.254.169.254")] {
      let address = try WebAddress(server.address("to/\(name)"))
      #expect(throws: FetchError.notPublic(host: ip, ip: ip)) { try fetcher.page(at: address) }
    }
    #expect(try page("to/other").address.host == "127.0.0.2", "nothing but the check stood in the way")
    #expect(try count("ok/redirected") == "1")
  }

  @Test(arguments: [
    "127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "[::ffff:127.0.0.1]", "[::1]", "0.0.0.0",
  ])
  func thisMachineIsNotReached(host: String) throws {
    let address = try WebAddress("http://\(host):\(server.port)/ok/here")
    let error = #expect(throws: FetchError.self) { try Fetcher(agent: "t", limits: limits).page(at: address) }
    guard case .notPublic = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try count("ok/here") == "0")
  }

  @Test func statusesAreFailures() throws {
    #expect(failure("missing") == .status(server.address("missing"), 404))
    #expect(failure("status/204") == .status(server.address("status/204"), 204))
    #expect(failure("status/403") == .status(server.address("status/403"), 403))
    #expect(try count("status/403") == "1")
  }

  @Test func whatMayPassIsTriedTwiceMore() throws {
    #expect(try !page("flaky/a/2").bytes.isEmpty)
    #expect(failure("flaky/b/3") == .status(server.address("flaky/b/3"), 503))
    #expect(try count("flaky/b/3") == "3")
    for name in ["short", "silent"] {
      guard case .unreachable = failure(name) else {
        Issue.record("\(name) breaks off")
        continue
      }
      #expect(try count(name) == "3")
    }
  }

  @Test func theSizeLimitHoldsWhileUnpacking() throws {
    var small = limits
    small.maximumBytes = 100_000
    #expect(try page("size/100000", small).bytes.count == 100_000)
    #expect(failure("size/100001", small) == .tooLarge(server.address("size/100001"), limit: 100_000))
    for name in ["bomb", "endless"] {
      #expect(failure(name, small) == .tooLarge(server.address(name), limit: 100_000))
      let attempts = try count(name)
      #expect(attempts == "1", "\(name)")
    }
  }

  @Test func theTimeLimitHoldsForEverythingTogether() throws {
    var short = limits
    short.totalMilliseconds = 400
    let start = ContinuousClock.now
    #expect(failure("slow", short) == .timeout(server.address("slow"), milliseconds: 400))
    #expect(ContinuousClock.now - start < .seconds(3))
    short.backoffMilliseconds = 10_000
    #expect(failure("status/503/once", short) == .status(server.address("status/503/once"), 503))
    #expect(try count("status/503/once") == "1")
  }

  @Test func aServerThatIsNotThereIsSaidToBe() throws {
    let address = try WebAddress("http://127.0.0.1:1/")
    let error = #expect(throws: FetchError.self) {
      try Fetcher(agent: "t", limits: limits, allowsPrivate: true).page(at: address)
    }
    guard case .unreachable(_, let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains("connect"))
  }
}
