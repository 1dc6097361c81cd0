import CorpusStore
import Fetch
import Foundation
import StatementModel
import TestSupport
import Testing
import Workbench

/// From the catalogue to the corpus, with a catalogue whose pages are on this machine.
@Suite struct FetchUseCaseTests {
  private let server: LocalServer
  private let folder: URL
  private let workbench: Workbench

  init() throws {
    server = try LocalServer.shared.get()
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("tifa-fetch-\(UUID().uuidString)")
    workbench = Workbench(corpusPath: folder.appendingPathComponent("corpus.git").path)
    try workbench.createCorpus(recordedAt: 0)
  }

  private func book(_ rows: (language: String, copy: String, page: String)...) -> AddressBook {
    AddressBook(
      statements: ["s/2020-01-02"],
      copies: rows.map {
        KnownCopy(
          statement: "s/2020-01-02", language: $0.language, extent: "full", copy: $0.copy,
          address: server.address($0.page))
      })
  }

  private func request(unofficial: Bool = false) -> FetchRequest {
    var request = FetchRequest(texts: ImportRequest(recordedAt: 86_400))
    (request.ids, request.unofficial, request.allowsPrivate) = (["s/2020-01-02"], unofficial, true)
    return request
  }

  private func fetch(_ book: AddressBook, _ request: FetchRequest) throws -> [ImportOutcome] {
    try workbench.fetch(workbench.plan(request, book: book), request)
  }

  @Test func aPageInAnotherLanguageThanAskedForIsRefused() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let error = try #require(throws: WorkbenchError.self) {
      try fetch(book(("zh", "official", "vietnamese")), request())
    }
    #expect(error.description.contains("is in another language (vi) than was asked for (zh)"))
    #expect(error.hint.contains("--lang vi"))
    #expect(
      try workbench.fetch(workbench.plan(request(), book: book(("vi", "official", "vietnamese"))), request()).count == 1
    )
  }

  @Test func eachPageIsToldOfBeforeItIsFetched() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var begun: [String] = []
    let plans = try workbench.plan(request(), book: book(("zh", "official", "ok"), ("vi", "official", "missing")))
    #expect(throws: WorkbenchError.self) { try workbench.fetch(plans, request()) { begun.append($0.address) } }
    #expect(begun == [server.address("ok"), server.address("missing")])
  }

  @Test func thePageIsKeptWithItsAddressAndTheMakerOfTheCopy() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try #require(try fetch(book(("zh", "official", "hop/1")), request()).first)
    #expect(outcome.id.description == "s/2020-01-02.zh")
    #expect(outcome.metadata.sourceAddress?.value == server.address("ok"))
    #expect(outcome.metadata.copyMaker?.value == "official")
    let revision = try #require(try workbench.revisions(of: "s/2020").revisions.first)
    #expect(revision.sourceAddress == server.address("ok"))
    #expect(revision.recordedAt == 86_400)
    #expect(
      revision.message.contains("\(server.address("hop/1")) by way of \(server.address("ok")) (official copy, full)"))
    let loaded = try workbench.load("s/2020")
    #expect(String(decoding: loaded.source, as: UTF8.self).hasPrefix("联合声明\n"))
    #expect(loaded.text.metadata.copyMaker?.value == "official")
    guard case .done(.unchanged) = try fetch(book(("zh", "official", "hop/1")), request()).first?.result else {
      Issue.record("the same page again is no revision")
      return
    }
  }

  @Test func aCopyByOthersIsAnEditionOfItsOwn() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let book = book(("zh", "machine", "ok"))
    #expect(throws: WorkbenchError.self) { try workbench.plan(request(), book: book) }
    #expect(try fetch(book, request(unofficial: true)).map(\.id.description) == ["s/2020-01-02.zh.machine"])
  }

  @Test func oneBadPageAndNothingIsRecorded() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let book = book(("zh", "official", "ok"), ("en", "official", "missing"))
    let error = #expect(throws: WorkbenchError.self) { try fetch(book, request()) }
    #expect(error?.description == "\(server.address("missing")) answers with status 404")
    #expect(try workbench.texts().isEmpty)
    var careful = request()
    careful.allowsPrivate = false
    #expect(throws: WorkbenchError.self) { try fetch(self.book(("zh", "official", "ok")), careful) }
    #expect(try workbench.texts().isEmpty)
  }
}
