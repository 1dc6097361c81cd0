public import Fetch
import Normalizer
import StatementModel

extension Workbench {
  /// What a request would fetch, without a single connection.
  ///
  /// Throws where the catalogue knows no address of the wanted kind, or an address is not one of the web.
  public func plan(
    _ request: FetchRequest, book: AddressBook = .shipped
  ) throws(WorkbenchError) -> [PlannedFetch] {
    if let address = request.address {
      let plain = try Self.checked(address)
      return [
        PlannedFetch(
          statement: nil, copy: nil, extent: nil, address: plain.description,
          isRefused: !request.allowsPrivate && plain.isPlainlyPrivate, text: request.texts)
      ]
    }
    let tags = (request.texts.language.map { [$0] } ?? Language.known).map(\.rawValue)
    var plans: [PlannedFetch] = []
    for id in request.ids {
      let copies = try explaining { () throws(AddressError) in
        try book.choose(id, languages: tags, unofficial: request.unofficial)
      }
      for copy in copies { plans.append(try planned(copy, request)) }
    }
    return plans
  }

  /// Fetches the pages of a plan and records them, one revision each, all of them or none.
  ///
  /// `begins` is told of each page before it is fetched. Throws where a page is in another language than was asked for.
  public func fetch(
    _ plans: [PlannedFetch], _ request: FetchRequest, begins: (PlannedFetch) -> Void = { _ in }
  ) throws(WorkbenchError) -> [ImportOutcome] {
    _ = try openCorpus()
    var bounds = FetchLimits()
    bounds.totalMilliseconds = request.seconds * 1000
    bounds.maximumBytes = limits.bytes
    let fetcher = Fetcher(agent: Self.agent, limits: bounds, allowsPrivate: request.allowsPrivate)
    var sources: [(SourceFile, ImportRequest)] = []
    for plan in plans {
      begins(plan)
      let page = try page(at: plan.address, fetcher)
      sources.append(try source(page, plan))
    }
    return try add(sources)
  }

  private func page(at address: String, _ fetcher: Fetcher) throws(WorkbenchError) -> Page {
    do {
      return try fetcher.page(at: WebAddress(address))
    } catch {
      guard case .tooLarge(_, let limit) = error else { throw WorkbenchError(error.description, hint: error.hint) }
      throw WorkbenchError(
        error.description, hint: "raise --max-bytes, now \(limit), if the source is trusted")
    }
  }

  /// What servers are told.
  private static let agent = "tifa/\(toolVersion) (reads diplomatic documents, one page at a time)"

  /// The page as a source whose name says what its bytes are, with what is known of it.
  private func source(_ page: Page, _ plan: PlannedFetch) throws(WorkbenchError) -> (SourceFile, ImportRequest) {
    let address = page.address.description
    var text = plan.text
    text.sourceAddress = address
    text.copyMaker = plan.copy
    let kind = [plan.copy.map { "\($0) copy" }, plan.extent].compactMap(\.self).joined(separator: ", ")
    let way = address == plan.address ? address : "\(plan.address) by way of \(address)"
    text.message = text.message ?? "fetch \(way)" + (kind.isEmpty ? "" : " (\(kind))")
    let read = try extracted(page.bytes, name: address)
    try check(Normalizer().normalize(read, id: address).metadata.language.value, is: text.language, at: address)
    return (SourceFile(path: address, bytes: page.bytes, format: read.decoder), text)
  }

  /// Chinese may be in either script.
  private func check(_ found: Language, is asked: Language?, at address: String) throws(WorkbenchError) {
    guard let asked, found != .undetermined, found != asked, !(found.isChinese && asked.isChinese) else { return }
    throw WorkbenchError(
      "the page at \(address) is in another language (\(found.rawValue)) than was asked for (\(asked.rawValue))",
      hint: "ask for --lang \(found.rawValue), or save the page and use 'tifa add --lang \(asked.rawValue)'")
  }

  private func planned(_ copy: KnownCopy, _ request: FetchRequest) throws(WorkbenchError) -> PlannedFetch {
    let parts = copy.statement.split(separator: "/", maxSplits: 1).map(String.init)
    var text = request.texts
    (text.series, text.date) = (parts.first.flatMap(CorpusName.init), parts.last.flatMap(CorpusName.init))
    text.language = Language(rawValue: copy.language)
    // Beside the official text, never in its place: a copy by others is an edition of its own.
    if text.edition == nil, !copy.isOfficial { text.edition = CorpusName(copy.copy) }
    let address = try Self.checked(copy.address)
    return PlannedFetch(
      statement: copy.statement, copy: copy.copy, extent: copy.extent, address: address.description,
      isRefused: !request.allowsPrivate && address.isPlainlyPrivate, text: text)
  }

  private static func checked(_ address: String) throws(WorkbenchError) -> WebAddress {
    try explaining { () throws(FetchError) in try WebAddress(address) }
  }
}
