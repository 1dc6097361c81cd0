import Foundation
import StatementModel
import TestSupport
import Testing

@testable import CorpusStore

/// Whatever a remote sends, nothing of the corpus moves unless all of it is a corpus.
@Suite struct EvilTests {
  let place: SharedPlace
  private var sharing = Sharing()

  init() throws {
    place = try SharedPlace()
    sharing.limits.sourceBytes = 100_000
  }

  @Test(arguments: EvilCase.all)
  func isRefused(evil: EvilCase) throws {
    let remote = try EvilRemote(of: place.origin.path, in: place.scratch)
    try evil.make(remote)
    if evil.isGits {
      let check = try remote.git("fsck", "--full", "--strict", "--no-progress")
      #expect(check.status != 0 || !check.errors.isEmpty, "git has nothing against it")
    }
    let (references, files) = (try SharedPlace.references(place.mine.path), try files())
    let error = #expect(throws: CorpusError.self) { try place.pull(remote.path, sharing) }
    #expect(isDistrust(error), "\(String(describing: error))")
    #expect(try SharedPlace.references(place.mine.path) == references)
    #expect(try self.files() == files)
    #expect(throws: CorpusError.self) {
      try Corpus.clone(Honest.address(remote.path), to: "\(place.scratch.path)/new.git", sharing)
    }
    #expect(!FileManager.default.fileExists(atPath: "\(place.scratch.path)/new.git"))
    #expect(try place.pull().outcome == .current(ahead: 0))
    try place.expectClean()
  }

  @Test func theSameWayOfMakingCommitsIsTakenWhereItIsHonest() throws {
    let remote = try EvilRemote(of: place.origin.path, in: place.scratch)
    try remote.commit(remote.root(with: try remote.folder(try remote.entries("series")), at: ["series"]))
    #expect(try place.pull(remote.path, sharing).outcome == .forwarded)
    try place.expectClean()
  }

  @Test func theSameIsRefusedOverHTTP() throws {
    let server = try GitServer(of: place.scratch.path)
    for (number, evil) in EvilCase.all.enumerated() where number % 6 == 0 {
      let remote = try EvilRemote(of: place.origin.path, in: place.scratch, called: "evil\(number).git")
      try evil.make(remote)
      let references = try SharedPlace.references(place.mine.path)
      #expect(throws: CorpusError.self, "\(evil.testDescription)") {
        try place.mine.pull(
          Honest.address(server.http("git/evil\(number).git")), as: .usual, recordedAt: Sample.time, sharing)
      }
      #expect(try SharedPlace.references(place.mine.path) == references)
    }
    try place.expectClean()
  }

  private func files() throws -> [String] { try place.scratch.files(in: "mine.git").filter { $0 != "tifa.lock" } }

  private func isDistrust(_ error: CorpusError?) -> Bool {
    switch error?.cause {
    case .sharing(.untrusted), .sharing(.beyond), .newerSpecification: true
    default: false
    }
  }
}
