import Foundation
import TestSupport
import Testing

@testable import CorpusStore

/// Hosts of ssh: only those whose key is in known_hosts are talked to. The server is dropbear's, which needs no account.
@Suite(.serialized, .enabled(if: SecureShellHost.isInstalled, "dropbear is not installed"))
struct SecureShellTests {
  let scratch: Scratch
  let host: SecureShellHost

  init() throws {
    scratch = try Scratch()
    host = try SecureShellHost(in: scratch.path)
  }

  private func cause(knownHosts: String?) throws -> CorpusError.Cause? {
    let home = "\(scratch.path)/home"
    try FileManager.default.createDirectory(atPath: "\(home)/.ssh", withIntermediateDirectories: true)
    if let knownHosts { try Data(knownHosts.utf8).write(to: URL(fileURLWithPath: "\(home)/.ssh/known_hosts")) }
    var sharing = Sharing()
    (sharing.home, sharing.limits.idleSeconds) = (home, 20)
    let error = #expect(throws: CorpusError.self) {
      try Corpus.clone(
        RemoteAddress("ssh://nobody@127.0.0.1:\(host.port)/c.git", from: "/"), to: "\(scratch.path)/c.git", sharing)
    }
    #expect(try !scratch.files().contains { $0.hasPrefix("c.git") || $0.hasPrefix(".tifa-") })
    return error?.cause
  }

  @Test func anUnknownHostIsRefusedWithItsFingerprint() throws {
    guard case .sharing(.unknownHost(let what, let hint)) = try cause(knownHosts: nil) else {
      Issue.record("an unknown host was talked to")
      return
    }
    #expect(what.contains(host.fingerprint), "\(what)")
    #expect(hint.contains("ssh 127.0.0.1"))
  }

  @Test func aHostWithAnotherKeyIsRefused() throws {
    let other = try SecureShellHost.makeKey("\(scratch.path)/other")
    let line = "[127.0.0.1]:\(host.port) \(other)\n"
    guard case .sharing(.unknownHost) = try cause(knownHosts: line) else {
      Issue.record("a host with another key was talked to")
      return
    }
  }

  @Test func aKnownHostIsAskedAndItsRefusalIsTold() throws {
    let cause = try cause(knownHosts: "[127.0.0.1]:\(host.port) \(host.key)\n")
    guard case .sharing(.unauthorized(let what, _)) = cause else {
      Issue.record("a known host was not asked: \(String(describing: cause))")
      return
    }
    #expect(what.contains("ssh-agent"))
  }
}
