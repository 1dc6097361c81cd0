import Testing

@testable import CorpusStore

/// What is taken for an address of a corpus, and that no secret gets through.
@Suite struct AddressTests {
  @Test(arguments: [
    ("/srv/a.git", "/srv/a.git"), ("a.git", "/here/a.git"), ("./a.git/", "/here/./a.git"),
    ("file:///srv/a.git", "/srv/a.git"),
    ("语料/a.git", "/here/语料/a.git"), ("with blank.git", "/here/with blank.git"),
    ("https://example.org/a.git", "https://example.org/a.git"),
    ("HTTPS://example.org:8443/a", "https://example.org:8443/a"),
    ("ssh://git@example.org/a.git", "ssh://git@example.org/a.git"), ("git@example.org:a.git", "git@example.org:a.git"),
    ("ssh://example.org/a@b.git", "ssh://example.org/a@b.git"), ("http://127.0.0.1:80/a", "http://127.0.0.1:80/a"),
    ("http://localhost/a", "http://localhost/a"), ("http://[::1]:8080/a", "http://[::1]:8080/a"),
    ("git://127.1.2.3/a", "git://127.1.2.3/a"),
  ])
  func isTaken(written: String, kept: String) throws {
    let address = try RemoteAddress(written, from: "/here")
    #expect(address.description == kept)
    #expect(try RemoteAddress(kept: kept) == address)
  }

  @Test(arguments: [
    "", "https://user:CANARY@example.org/a", "https://CANARY@example.org/a", "ssh://git:CANARY@example.org/a",
    "user:CANARY@example.org:a", "https://example.org/a?token=x", "https://example.org/a#x", "http://example.org/a",
    "http://127.0.0.1.example.org/a", "git://example.org/a", "ext::sh -c id", "ext::sh", "ftp://example.org/a",
    "ssh://-oProxyCommand=id/a", "ssh://git@-x/a", "-x@example.org:a", "https://example.org", "https://example.org/",
    "https://exa mple.org/a", "https://example.org/a\u{7}", "https://example.org/a\nb", "a\u{0}b", "https:///a",
    "https://example.org:99999/a", "https://example.org:x/a", "file://host/a", "https://[zz]/a", "git@example.org:",
    "https://user:CANARY/x@example.org/a", "https://user:CANARY@@example.org/a", "https://1.2.3.4/CANARY@x/y",
  ])
  func isRefusedWithoutItsSecret(written: String) {
    let error = #expect(throws: CorpusError.self) { try RemoteAddress(written, from: "/here") }
    guard let error else { return }
    #expect(
      !error.description.contains("CANARY") && !error.hint.contains("CANARY") && !error.subject.contains("CANARY"))
    guard case .sharing(.badAddress) = error.cause else {
      Issue.record("\(error.cause)")
      return
    }
  }

  @Test func aKeptPathBeginsAtTheRoot() {
    #expect(throws: CorpusError.Cause.self) { try RemoteAddress(kept: "a.git") }
    #expect(throws: CorpusError.Cause.self) { try RemoteAddress(kept: "ext::sh") }
  }
}
