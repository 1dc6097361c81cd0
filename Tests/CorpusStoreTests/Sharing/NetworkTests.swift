import Foundation
import StatementModel
import TestSupport
import Testing

@testable import CorpusStore

/// Sharing over http and git's own protocol, with servers of the tests' own.
@Suite(.serialized) struct NetworkTests {
  let place: SharedPlace
  let server: GitServer

  init() throws {
    place = try SharedPlace()
    server = try GitServer(of: place.scratch.path)
  }

  private func clone(_ address: String, _ name: String, _ sharing: Sharing = Sharing()) throws -> Corpus {
    try Corpus.clone(Honest.address(address), to: "\(place.scratch.path)/\(name)", sharing).corpus
  }

  @Test func aCloneOverEitherProtocolIsTheCloneOfTheFolder() throws {
    _ = try place.origin.release(#require(CorpusName("r1")), message: nil, recordedAt: Sample.time)
    for (name, address) in [("h.git", server.http("git/origin.git")), ("g.git", server.git("origin.git"))] {
      let corpus = try clone(address, name)
      #expect(try corpus.texts() == place.origin.texts())
      #expect(try corpus.releases() == place.origin.releases())
      #expect(try corpus.remote(.usual).address.description == address)
      try Git(folder: corpus.path).expectClean()
      _ = try corpus.add(Honest.revision("cn-vn/\(name.first == "h" ? 2023 : 2024).zh"))
      let pushed = try corpus.push(to: Honest.address(address), as: .usual)
      #expect(pushed == PushResult(handedOver: ["main"], current: ["release/r1"]))
      #expect(try corpus.push(to: Honest.address(address), as: .usual).handedOver.isEmpty)
    }
    #expect(try place.origin.ids().count == 4)
    try Git(folder: place.origin.path).expectClean()
  }

  @Test func aPullOverHTTPFetchesOnlyWhatIsNew() throws {
    let corpus = try clone(server.http("git/origin.git"), "h.git")
    _ = try place.origin.add(Honest.revision("cn-vn/2023.zh"))
    _ = try corpus.add(Honest.revision("cn-vn/2024.zh"))
    let address = try Honest.address(server.http("git/origin.git"))
    #expect(try corpus.pull(address, as: .usual, recordedAt: Sample.time).outcome == .merged)
    #expect(try corpus.ids().count == 4)
    let counts = try Git(folder: corpus.path)("count-objects", "-v").text
    #expect(counts.contains("count: 0\n") && counts.contains("garbage: 0\n"), "\(counts)")
    try Git(folder: corpus.path).expectClean()
  }

  @Test func aRejectedPushIsAnErrorWithTheServersWords() throws {
    let hooks = "\(place.origin.path)/hooks"
    try FileManager.default.createDirectory(atPath: hooks, withIntermediateDirectories: true)
    try Data("#!/bin/sh\necho 'not on a Sunday' >&2\nexit 1\n".utf8).write(to: URL(fileURLWithPath: "\(hooks)/update"))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(hooks)/update")
    _ = try place.mine.add(Honest.revision("cn-vn/2023.zh"))
    let before = try SharedPlace.references(place.origin.path)
    let mine = try SharedPlace.references(place.mine.path)
    for address in [server.http("git/origin.git"), server.git("origin.git")] {
      let error = #expect(throws: CorpusError.self) { try place.mine.push(to: Honest.address(address), as: .usual) }
      #expect(error?.cause == .sharing(.rejected("refs/heads/main", "hook declined")))
    }
    #expect(try SharedPlace.references(place.origin.path) == before)
    #expect(try SharedPlace.references(place.mine.path) == mine)
  }

  @Test func whatTheRemoteHasMoreIsNotPushedOver() throws {
    _ = try place.mine.add(Honest.revision("cn-vn/2023.zh"))
    _ = try place.origin.add(Honest.revision("cn-vn/2024.zh"))
    let before = try SharedPlace.references(place.origin.path)
    for address in [server.http("git/origin.git"), server.git("origin.git"), place.origin.path] {
      let error = #expect(throws: CorpusError.self) { try place.mine.push(to: Honest.address(address), as: .usual) }
      #expect(error?.cause == .sharing(.behind("main")))
    }
    #expect(try SharedPlace.references(place.origin.path) == before)
  }

  @Test func aCutConnectionChangesNothing() throws {
    for number in 1...20 { _ = try place.origin.add(Honest.revision("cn-vn/\(2000 + number).zh", "双方同意\(number)。")) }
    let references = try SharedPlace.references(place.mine.path)
    for cut in Array(stride(from: 0, to: 12_288, by: 1_024)) + [1, 20, 100] {
      let address = try Honest.address(server.http("cut/\(cut)/origin.git"))
      #expect(throws: CorpusError.self, "cut at \(cut)") {
        try place.mine.pull(address, as: .usual, recordedAt: Sample.time)
      }
      #expect(try SharedPlace.references(place.mine.path) == references)
    }
    #expect(
      try place.mine.pull(Honest.address(server.http("cut/10000000/origin.git")), as: .usual, recordedAt: 0).outcome
        == .forwarded)
    try place.expectClean()
  }

  @Test func redirectsAreNotFollowed() throws {
    let error = #expect(throws: CorpusError.self) { try clone(server.http("redirect/origin.git"), "r.git") }
    #expect(error?.cause == .sharing(.redirected))
  }

  @Test func aHostThatSaysNothingIsGivenUp() throws {
    var sharing = Sharing()
    sharing.limits.idleSeconds = 1
    let begun = ContinuousClock.now
    let error = #expect(throws: CorpusError.self) { try clone(server.http("stall/origin.git"), "s.git", sharing) }
    #expect(error?.cause == .sharing(.beyond("nothing came for 1 seconds", option: "--max-idle")))
    #expect(ContinuousClock.now - begun < .seconds(10))
  }

  @Test func boundsAreKept() throws {
    var bytes = Sharing()
    bytes.limits.transferBytes = 500
    var objects = Sharing()
    objects.limits.objects = 5
    for (sharing, option) in [(bytes, "--max-transfer"), (objects, "--max-objects")] {
      for address in [server.http("git/origin.git"), place.origin.path] {
        let error = #expect(throws: CorpusError.self) { try clone(address, "b.git", sharing) }
        guard case .sharing(.beyond(_, option: option)) = error?.cause else {
          Issue.record("\(String(describing: error))")
          continue
        }
      }
    }
    try place.expectClean()
  }

  @Test func aPasswordIsAskedForOnceAndStaysNowhere() throws {
    let address = server.http("auth/origin.git")
    let refused = #expect(throws: CorpusError.self) { try clone(address, "a.git") }
    guard case .sharing(.unauthorized) = refused?.cause else {
      Issue.record("\(String(describing: refused))")
      return
    }
    for (word, isRight) in [("wrong-canary", false), ("canary", true)] {
      var sharing = Sharing()
      sharing.password = { host in host.hasPrefix("127.0.0.1:") ? ("user", word) : nil }
      if isRight {
        #expect(try clone(address, "a.git", sharing).texts().count == 2)
      } else {
        let error = #expect(throws: CorpusError.self) { try clone(address, "a.git", sharing) }
        #expect(error.map { "\($0)\($0.hint)".contains("canary") } == false)
      }
    }
    for file in try place.scratch.files(in: "a.git") {
      let bytes = (try? Data(contentsOf: URL(fileURLWithPath: "\(place.scratch.path)/a.git/\(file)"))) ?? Data()
      #expect(bytes.range(of: Data("canary".utf8)) == nil, "\(file)")
    }
  }

  @Test func aHostThatIsNotThereIsNamed() throws {
    let error = #expect(throws: CorpusError.self) { try clone("http://127.0.0.1:1/x.git", "n.git") }
    guard case .sharing(.unreachable) = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    let missing = #expect(throws: CorpusError.self) { try clone(server.http("git/missing.git"), "n.git") }
    guard case .sharing(.unreachable) = missing?.cause else {
      Issue.record("\(String(describing: missing))")
      return
    }
    try place.expectClean()
  }
}
