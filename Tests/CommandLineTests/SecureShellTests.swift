import Foundation
import TestSupport
import Testing

/// Hosts of ssh, of which only those whose key is in known_hosts are talked to.
///
/// The server is dropbear's, which needs no account; a whole clone would need one.
@Suite("hosts of ssh", .serialized, .enabled(if: SecureShellHost.isInstalled, "dropbear is not installed"))
struct SecureShellTests {
  private let place: Workplace
  private let host: SecureShellHost

  init() throws {
    place = try Workplace()
    host = try SecureShellHost(in: place.folder.path)
  }

  /// What a clone says to a user with these known hosts.
  private func clone(knownHosts: String?) throws -> String {
    if let knownHosts { try place.write(".ssh/known_hosts", knownHosts) }
    let run = try place.tifa("clone", "ssh://nobody@127.0.0.1:\(host.port)/c.git", "c.git", "--max-idle", "20")
    #expect(run.status == 2)
    #expect(!place.files.contains { $0.hasPrefix("c.git") || $0.hasPrefix(".tifa-") })
    return run.errors
  }

  @Test("an unknown host is refused with the fingerprint of its key")
  func unknown() throws {
    let said = try clone(knownHosts: nil)
    #expect(
      said.contains(host.fingerprint) && said.contains("known_hosts") && said.contains("'ssh 127.0.0.1'"), "\(said)")
  }

  @Test("a host with another key than the known one is refused")
  func changed() throws {
    let other = try SecureShellHost.makeKey("\(place.folder.path)/other")
    let said = try clone(knownHosts: "[127.0.0.1]:\(host.port) \(other)\n")
    #expect(said.contains(host.fingerprint), "\(said)")
  }

  @Test("a known host is asked, and that it takes no key is told")
  func known() throws {
    let said = try clone(knownHosts: "[127.0.0.1]:\(host.port) \(host.key)\n")
    #expect(said.contains("the host takes no key of the ssh-agent") && said.contains("ssh-add"), "\(said)")
  }
}
