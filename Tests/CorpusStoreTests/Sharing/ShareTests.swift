import Foundation
import StatementModel
import Testing

@testable import CorpusStore

/// Cloning, pulling and pushing between folders.
@Suite struct ShareTests {
  let place: SharedPlace

  init() throws { place = try SharedPlace() }

  @Test func aCloneHoldsTheSameBytesAndHistory() throws {
    let (theirs, ours) = (Git(folder: place.origin.path), Git(folder: place.mine.path))
    #expect(try ours("log", "--format=raw").output == theirs("log", "--format=raw").output)
    #expect(try place.mine.texts() == place.origin.texts())
    #expect(try place.mine.remote(.usual).address.description == place.origin.path)
    #expect(try ours("config", "--get-regexp", "receive|gc.auto").text.split(separator: "\n").count == 4)
    try place.expectClean()
  }

  @Test func whatGoesOnAtOneSideMovesTheOtherForward() throws {
    _ = try place.origin.add(Honest.revision("cn-vn/2023.zh"))
    let result = try place.pull()
    #expect(result.outcome == .forwarded)
    #expect(result.texts == ["cn-vn/2023.zh"])
    #expect(try place.mine.texts() == place.origin.texts())
    #expect(try place.pull().outcome == .current(ahead: 0))
    _ = try place.mine.add(Honest.revision("cn-vn/2024.zh"))
    #expect(try place.pull().outcome == .current(ahead: 1))
    #expect(try place.mine.push(to: Honest.address(place.origin.path), as: .usual).handedOver == ["main"])
    #expect(try place.origin.texts() == place.mine.texts())
    try place.expectClean()
  }

  @Test func disjointTextsAreMergedInOneCommitWithBothParents() throws {
    _ = try place.origin.add(Honest.revision("cn-vn/2023.zh"))
    _ = try place.origin.add(Honest.revision("cn-vn/2022-11-01.vi"))
    _ = try place.mine.add(Honest.revision("cn-vn/2008-06-01.zh", "双方重申。"))
    _ = try place.mine.add(Honest.revision("cn-la/2020.en"))
    let (ours, theirs) = (try place.mine.currentTip(), try place.origin.currentTip())
    let result = try place.pull()
    #expect(result.outcome == .merged)
    #expect(result.texts == ["cn-vn/2022-11-01.vi", "cn-vn/2023.zh"])
    #expect(
      try Git(folder: place.mine.path)("log", "-1", "--format=%P %s").text
        == "\(ours) \(theirs) merge origin into main: 2 texts\n")
    #expect(
      try place.mine.ids().map(\.description)
        == ["cn-la/2020.en", "cn-vn/2008-06-01.zh", "cn-vn/2022-11-01.vi", "cn-vn/2022-11-01.zh", "cn-vn/2023.zh"])
    #expect(try place.mine.revisions(of: Sample.id("cn-vn/2008-06-01.zh")).count == 2)
    #expect(
      try Git(folder: place.mine.path)("show", "HEAD:series/cn-vn/series.json").text.contains("\"vi\",\n    \"zh\""))
    _ = try place.mine.push(to: Honest.address(place.origin.path), as: .usual)
    #expect(try place.origin.ids() == place.mine.ids())
    try place.expectClean()
  }

  @Test func aTextThatBothChangedIsAConflictThatMovesNothing() throws {
    _ = try place.origin.add(Honest.revision("cn-vn/2022-11-01.zh", "双方一致同意。"))
    _ = try place.mine.add(Honest.revision("cn-vn/2022-11-01.zh", "两国同意。"))
    let before = try Git(folder: place.mine.path)("for-each-ref", "refs/heads", "refs/tags").text
    let error = #expect(throws: CorpusError.self) { try place.pull() }
    #expect(error?.cause == .sharing(.conflict(["cn-vn/2022-11-01.zh"], place: "origin")))
    #expect(try Git(folder: place.mine.path)("for-each-ref", "refs/heads", "refs/tags").text == before)
    let theirs = try place.mine.read("cn-vn/2022", at: #require(Place("origin")))
    #expect(String(decoding: theirs.text, as: UTF8.self) == "双方一致同意。\n")
    let behind = #expect(throws: CorpusError.self) {
      try place.mine.push(to: Honest.address(place.origin.path), as: .usual)
    }
    #expect(behind?.cause == .sharing(.behind("main")))
    try place.expectClean()
  }

  @Test(arguments: [MergeSide.ours, .theirs])
  func aChosenSideIsTakenAndTheOtherStaysInTheLog(side: MergeSide) throws {
    let id = try Sample.id("cn-vn/2022-11-01.zh")
    _ = try place.origin.add(Honest.revision("cn-vn/2022-11-01.zh", "双方一致同意。"))
    _ = try place.mine.add(Honest.revision("cn-vn/2022-11-01.zh", "两国同意。"))
    #expect(try place.pull(choices: [id: side]).outcome == .merged)
    let wordings = try place.mine.revisions(of: id).map { revision in
      String(decoding: try place.mine.read(id, revision: revision.number).text, as: UTF8.self)
    }
    let both = ["两国同意。\n", "双方一致同意。\n"]
    #expect(wordings.dropFirst() == (side == .ours ? both.reversed() : both)[...])
    let commits = try place.mine.revisions(of: id).map(\.commit.description)
    #expect(
      try Git(folder: place.mine.path)("rev-list", "HEAD").text.split(separator: "\n").count {
        commits.contains(String($0))
      } == 3)
    try place.expectClean()
  }

  @Test func theSameRevisionOnBothSidesIsNoConflict() throws {
    _ = try place.origin.add(Honest.revision("cn-vn/2022-11-01.zh", "双方重申。"))
    _ = try place.origin.add(Honest.revision("cn-vn/2023.zh"))
    _ = try place.mine.add(Honest.revision("cn-vn/2023.zh"))
    _ = try place.mine.add(Honest.revision("cn-vn/2022-11-01.zh", "双方重申。"))
    #expect(try place.pull().outcome == .merged)
    #expect(try place.mine.ids().count == 3)
    #expect(try place.mine.revisions(of: Sample.id("cn-vn/2022-11-01.zh")).count == 2)
    try place.expectClean()
  }

  @Test func pairingsAreMergedEntryByEntry() throws {
    func pair(_ corpus: Corpus, _ quote: String) throws {
      let (series, kept) = (try #require(CorpusName("cn-vn")), try corpus.pairings(of: #require(CorpusName("cn-vn"))))
      let texts = Pair(old: try Sample.id("cn-vn/2008-06-01.zh"), new: try Sample.id("cn-vn/2022-11-01.zh"))
      let anchor = Correction.Anchor(range: nil, quote: quote)
      var pairings = kept.pairings
      pairings.list.append(
        Pairing(
          .together, texts: texts, anchors: Pair(old: anchor, new: anchor), reason: "test", author: "tester",
          recordedAt: Sample.time))
      _ = try corpus.record(
        pairings, of: series, inPlaceOf: kept, .init(what: "x", author: "y", reason: "z"), recordedAt: Sample.time)
    }
    try pair(place.origin, "双方签署文件。")
    try pair(place.mine, "双方同意加强合作。")
    #expect(try place.pull().outcome == .merged)
    let merged = try place.mine.pairings(of: #require(CorpusName("cn-vn"))).pairings.list.map(\.anchors.old.quote)
    #expect(merged == ["双方同意加强合作。", "双方签署文件。"])
    try place.expectClean()
  }

  @Test func anotherCorpusIsNotMerged() throws {
    let other = try Corpus.create(at: "\(place.scratch.path)/other.git", normalizer: 2, recordedAt: 5)
    _ = try other.add(Honest.revision("cn-vn/2023.zh"))
    let before = try Git(folder: place.mine.path)("for-each-ref", "refs/heads").text
    let error = #expect(throws: CorpusError.self) { try place.pull(other.path) }
    #expect(error?.cause == .sharing(.unrelated))
    #expect(try Git(folder: place.mine.path)("for-each-ref", "refs/heads").text == before)
  }

  @Test func aPlainBareRepositoryGivesBackTheSameBytes() throws {
    let outside = Git(folder: place.scratch.path)
    #expect(try outside("init", "--quiet", "--bare", "--initial-branch=main", "plain.git").status == 0)
    let plain = "\(place.scratch.path)/plain.git"
    #expect(try place.mine.push(to: Honest.address(plain), as: nil).handedOver == ["main"])
    try Git(folder: plain).expectClean()
    #expect(try outside("clone", "--quiet", "plain.git", "work").errors == "")
    let stored = try place.mine.read(Sample.id("cn-vn/2022-11-01.zh"))
    let file = URL(fileURLWithPath: "\(place.scratch.path)/work/series/cn-vn/2022-11-01/zh/source.txt")
    #expect(try Array(Data(contentsOf: file)) == stored.source)
    let back = try Corpus.clone(Honest.address(plain), to: "\(place.scratch.path)/back.git").corpus
    #expect(try back.texts() == place.mine.texts())
    #expect(try SharedPlace.references(back.path).contains("refs/heads/main"))
  }

  @Test func looseFilesOfAPlainRepositoryAreTaken() throws {
    let outside = Git(folder: place.scratch.path)
    #expect(try outside("clone", "--quiet", "--no-local", "--bare", "origin.git", "plain.git").status == 0)
    let plain = Git(folder: "\(place.scratch.path)/plain.git")
    let pack = try place.scratch.files(in: "plain.git/objects/pack").filter { $0.hasSuffix(".pack") }
    for name in pack {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(plain.folder)/objects/pack/\(name)"))
      try FileManager.default.removeItem(atPath: "\(plain.folder)/objects/pack/\(name)")
      #expect(try plain("unpack-objects", "-q", input: bytes).status == 0)
    }
    for name in try place.scratch.files(in: "plain.git/objects/pack") {
      try FileManager.default.removeItem(atPath: "\(plain.folder)/objects/pack/\(name)")
    }
    let back = try Corpus.clone(Honest.address(plain.folder), to: "\(place.scratch.path)/back.git").corpus
    #expect(try back.texts() == place.origin.texts())
    #expect(try place.scratch.files(in: "back.git/objects").allSatisfy { $0.hasPrefix("pack") || $0.hasPrefix("info") })
    try Git(folder: back.path).expectClean()
  }

  @Test func hooksAndWorkTreesAreNotPushedPast() throws {
    let outside = Git(folder: place.scratch.path)
    #expect(try outside("clone", "--quiet", "--bare", "origin.git", "plain.git").status == 0)
    let hook = "\(place.scratch.path)/plain.git/hooks/update"
    try FileManager.default.createDirectory(
      atPath: "\(place.scratch.path)/plain.git/hooks", withIntermediateDirectories: true)
    try Data("#!/bin/sh\nexit 1\n".utf8).write(to: URL(fileURLWithPath: hook))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook)
    #expect(try outside("clone", "--quiet", "origin.git", "work").status == 0)
    _ = try place.mine.add(Honest.revision("cn-vn/2023.zh"))
    for folder in ["plain.git", "work"] {
      let before = try SharedPlace.references("\(place.scratch.path)/\(folder)")
      #expect(throws: CorpusError.self) {
        try place.mine.push(to: Honest.address("\(place.scratch.path)/\(folder)"), as: nil)
      }
      #expect(try SharedPlace.references("\(place.scratch.path)/\(folder)") == before)
    }
  }

  @Test func branchesAndTagsThatAreNoneOfTifasStayThere() throws {
    let git = Git(folder: place.origin.path)
    for (name, target) in [("refs/heads/Feature", "main"), ("refs/tags/light", "main"), ("refs/tags/V1", "main")] {
      try git.require("update-ref", name, String(git("rev-parse", target).text.dropLast()))
    }
    let result = try place.pull()
    #expect(result.leftThere == ["refs/heads/Feature", "refs/tags/V1", "refs/tags/light"])
    #expect(try place.mine.releases().isEmpty)
    #expect(try !SharedPlace.references(place.mine.path).contains("Feature"))
    try place.expectClean()
  }

  @Test func whatNothingRefersToIsNotTakenOver() throws {
    let git = Git(folder: place.origin.path)
    let stray = try git("hash-object", "-w", "--stdin", input: Data("stray".utf8)).text.dropLast()
    #expect(try git("-c", "gc.auto=0", "repack", "-q", "-d").status == 0)
    #expect(try git("pack-objects", "-q", "objects/pack/pack", input: Data("\(stray)\n".utf8)).status == 0)
    let back = try Corpus.clone(Honest.address(place.origin.path), to: "\(place.scratch.path)/back.git").corpus
    #expect(try Git(folder: back.path)("cat-file", "-e", String(stray)).status != 0)
    try Git(folder: back.path).expectClean()
    _ = try place.origin.add(Honest.revision("cn-vn/2023.zh"))
    _ = try place.pull()
    #expect(try Git(folder: place.mine.path)("cat-file", "-e", String(stray)).status != 0)
  }
}

extension Corpus {
  /// The commit that the branch in use points at.
  func currentTip() throws -> String { try #require(try Repository(at: path).tip()).hex }
}
