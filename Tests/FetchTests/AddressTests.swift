import TestSupport
import Testing

@testable import Fetch

@Suite struct AddressTests {
  @Test(arguments: [
    "8.8.8.8", "1.1.1.1", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1", "192.167.1.1", "198.17.0.1",
    "198.20.0.1", "223.255.255.255", "11.0.0.1",
  ])
  func theseAreOfThePublicInternet(text: String) { #expect(Self.ip(text).isPublic) }

  @Test(arguments: [
    "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.255", "169.254.169.254",
    "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1",
    "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
  ])
  func theseAreNot(text: String) { #expect(!Self.ip(text).isPublic) }

  @Test(arguments: [
    ([0x2606, 0x4700, 0, 0, 0, 0, 0, 0x1111], true), ([0x3ffe, 0, 0, 0, 0, 0, 0, 1], true),
    ([0, 0, 0, 0, 0, 0, 0, 1], false), ([0, 0, 0, 0, 0, 0, 0, 0], false), ([0xfe80, 0, 0, 0, 0, 0, 0, 1], false),
    ([0xfc00, 0, 0, 0, 0, 0, 0, 1], false), ([0xfd12, 0, 0, 0, 0, 0, 0, 1], false),
    ([0xff02, 0, 0, 0, 0, 0, 0, 1], false), ([0x2001, 0, 0, 0, 0, 0, 0, 1], false),
    ([0x2001, 0xdb8, 0, 0, 0, 0, 0, 1], false), ([0x3fff, 0x0123, 0, 0, 0, 0, 0, 1], false),
    ([0xfec0, 0, 0, 0, 0, 0, 0, 1], false), ([0, 0, 0, 0, 0, 0, 0x0808, 0x0808], false),
    ([0x64, 0xff9b, 1, 0, 0, 0, 0x0808, 0x0808], false),
  ])
  func addressesOfTheSixthVersion(groups: [UInt16], isPublic: Bool) {
    let bytes = groups.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(IPAddress(bytes: bytes).isPublic == isPublic, "\(IPAddress(bytes: bytes))")
  }

  @Test func anAddressInsideAnotherIsJudgedByItself() {
    var generator = SplitMix64(seed: 31)
    for _ in 0..<2_000 {
      let four = (0..<4).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let verdict = IPAddress(bytes: four).isPublic
      let zeros = [UInt8](repeating: 0, count: 10)
      #expect(IPAddress(bytes: zeros + [0xff, 0xff] + four).isPublic == verdict)
      #expect(IPAddress(bytes: [0, 0x64, 0xff, 0x9b] + zeros.prefix(8) + four).isPublic == verdict)
      #expect(IPAddress(bytes: [0x20, 0x02] + four + zeros).isPublic == verdict)
    }
  }

  @Test(arguments: [0, 1, 3, 5, 15, 17]) func noOtherLengthIsPublic(count: Int) {
    #expect(!IPAddress(bytes: [UInt8](repeating: 8, count: count)).isPublic)
  }

  @Test(arguments: [
    ("https://Example.org/a?b=c#d", "https://example.org/a?b=c", "example.org"),
    ("http://example.org:8080/新闻/x.html", "http://example.org:8080/%E6%96%B0%E9%97%BB/x.html", "example.org"),
    ("https://[2606:4700::1111]/", "https://[2606:4700::1111]/", "[2606:4700::1111]"),
    ("https://example.org/%E6%96%B0", "https://example.org/%E6%96%B0", "example.org"),
  ])
  func addressesAreWrittenForTheLine(text: String, address: String, host: String) throws {
    let found = try WebAddress(text)
    #expect(found.description.lowercased() == address.lowercased())
    #expect(found.host == host)
    #expect(found.isSecure == text.hasPrefix("https"))
  }

  @Test(arguments: [
    ("file:///etc/passwd", FetchError.scheme("file")), ("gopher://example.org/", .scheme("gopher")),
    ("ftp://example.org/", .scheme("ftp")), ("javascript:alert(1)", nil), ("example.org/a", nil), ("", nil),
    ("http://", nil), ("http://exa mple.org/", nil), ("http://example.org/\r\nHost: x", nil), ("http://a\0b/", nil),
    ("http://user@example.org/", .credentials(host: "example.org")),
    ("http://user:secret@example.org/", .credentials(host: "example.org")),
    ("http://:secret@example.org/", .credentials(host: "example.org")),
  ])
  func whatIsNoAddressIsRefusedWithoutASecret(text: String, expected: FetchError?) {
    let error = #expect(throws: FetchError.self) { try WebAddress(text) }
    if let expected { #expect(error == expected) }
    #expect(error?.description.contains("secret") == false && error?.hint.isEmpty == false)
  }

  private static func ip(_ text: String) -> IPAddress {
    IPAddress(bytes: text.split(separator: ".").compactMap { UInt8($0) })
  }
}
