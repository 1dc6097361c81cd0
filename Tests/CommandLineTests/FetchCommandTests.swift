import Foundation
import TestSupport
import Testing

@Suite("fetch")
struct FetchCommandTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test("a dry run says what would be fetched, and writes nothing")
  func dryRun() throws {
    let before = place.files
    let plan = try place.tifa("fetch", "cn-vn/2013-06-21", "--lang", "zh", "--dry-run")
    #expect(plan.status == 0)
    #expect(plan.output.hasPrefix("would fetch cn-vn/2013-06-21.zh  official, full  https://www.fmprc.gov.cn/"))
    let direct = try place.tifa("fetch", "--url", "https://example.org/a#b", "--series", "s", "--dry-run")
    #expect(direct.output == "would fetch s/?.?  copy not known  https://example.org/a\n")
    #expect(place.files == before)
  }

  @Test(
    "a dry run says what the real run would refuse",
    arguments: ["http://127.0.0.1/a", "http://localhost/a", "http://127.1/a", "http://[::1]/a", "http://10.0.0.1/a"])
  func refusedPlan(address: String) throws {
    let plan = try place.tifa("fetch", "--url", address, "--series", "s", "--dry-run")
    #expect(
      plan.status == 0 && plan.output.hasPrefix("would be refused s/?.?  not an address of"), "\(plan.transcript)")
    let allowed = try place.tifa("fetch", "--url", address, "--series", "s", "--dry-run", "--allow-private")
    #expect(allowed.output.hasPrefix("would fetch s/?.?"), "\(allowed.transcript)")
  }

  @Test("a certificate that nobody vouches for is refused, with what to do")
  func selfSigned() throws {
    let server = try LocalServer.shared.get()
    _ = try place.tifa("init")
    let run = try place.tifa("fetch", "--url", server.secureAddress("ok"), "--series", "s", "--allow-private")
    #expect(run.status == 2, "\(run.transcript)")
    #expect(run.errors.contains("the certificate of \(server.secureAddress("ok")) is not to be trusted: "))
    #expect(run.errors.contains("hint: ") && run.errors.contains("certificates of this machine"))
    #expect(try place.tifa("list").output.isEmpty || !place.tifa("list").output.contains("s/"))
  }

  @Test(
    "a terminal is told what is fetched after a second, and a pipe is not",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func progress() throws {
    let server = try LocalServer.shared.get()
    _ = try place.tifa("init")
    let address = server.address("slow/progress")
    let arguments = ["fetch", "--url", address, "--series", "s", "--allow-private", "--timeout", "2"]
    let shown = try place.onTerminal(arguments)
    #expect(shown.contains("\rfetching") || shown.contains("fetching \(address) (1 s)"), "\(shown)")
    let last = try #require(shown.range(of: "\r\u{1B}[K", options: .backwards))
    #expect(shown[last.upperBound...].contains("did not answer within 2000 ms"))
    #expect(!(try place.onTerminal(arguments + ["--quiet"])).contains("fetching"))
    #expect(!(try TifaProcess(arguments, in: place.folder)).errors.contains("fetching"))
  }

  @Test("copies by others are taken only when asked for")
  func unofficial() throws {
    let refused = try place.tifa("fetch", "cn-vn/2024-08-20", "--dry-run")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("no official address") && refused.errors.contains("--unofficial"))
    let taken = try place.tifa("fetch", "cn-vn/2024-08-20", "--dry-run", "--unofficial")
    #expect(taken.output.hasPrefix("would fetch cn-vn/2024-08-20.en.machine  machine, full  "))
  }

  @Test("a page is fetched and kept as it came; from this machine only when allowed")
  func page() throws {
    let server = try LocalServer.shared.get()
    _ = try place.tifa("init")
    let refused = try place.tifa("fetch", "--url", server.address("ok"), "--series", "s")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("not an address of the public internet"))
    #expect(refused.errors.contains("hint: ") && refused.errors.contains("--allow-private"))
    let fetched = try place.tifa("fetch", "--url", server.address("ok"), "--series", "s", "--allow-private")
    #expect(fetched.output.hasPrefix("added s/2020-01-02.zh@1  "), "\(fetched.transcript)")
    #expect(try place.tifa("log", "s/2020", "-v").output.contains("source    \(server.address("ok")), SHA-256 "))
    #expect(try place.tifa("show", "s/2020", "--source").output.hasPrefix("联合声明\n\n一、"))
    let again = try place.tifa(
      "fetch", "--url", server.address("ok"), "--series", "s", "--allow-private",
      environment: ["http_proxy": "http://127.0.0.1:1", "ALL_PROXY": "http://127.0.0.1:1"])
    #expect(again.output.hasPrefix("known s/2020-01-02.zh@1  "), "no proxy of the environment is used")
    let slow = try place.tifa(
      "fetch", "--url", server.address("slow"), "--series", "s", "--allow-private", "--timeout", "1")
    #expect(slow.errors.contains("did not answer within 1000 ms"))
    let large = try place.tifa(
      "fetch", "--url", server.address("endless/command"), "--series", "s", "--allow-private", "--max-bytes", "5000")
    #expect(large.errors.contains("more bytes than the limit of 5000"))
  }

  @Test(
    "a command line that is wrong is refused before anything is fetched",
    arguments: [
      [], ["cn-vn/2013-06-21", "--url", "https://example.org/"], ["--url", "https://example.org/"],
      ["cn-vn/2013-06-21", "--series", "s"], ["cn-vn/2013-06-21", "--timeout", "0"], ["cn-vn/1800"],
      ["--url", "https://u:secret@example.org/", "--series", "s"], ["--url", "file:///etc/passwd", "--series", "s"],
    ])
  func refusals(arguments: [String]) throws {
    let run = try TifaProcess(["fetch", "--dry-run"] + arguments, in: place.folder)
    #expect(run.status == 2)
    #expect(!run.errors.isEmpty && !run.errors.contains("secret"))
  }
}
