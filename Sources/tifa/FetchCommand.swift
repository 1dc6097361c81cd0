import ArgumentParser

import StatementModel
import Workbench

/// `tifa fetch`.
struct FetchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Download statements from where they were published, and record them.",
    discussion: """
      The shipped catalogue knows addresses of the China–Vietnam statements; only copies that one of the issuing sides \
      made are fetched, unless --unofficial is given: those become editions of their own, called after who made them. \
      The bytes of the page are kept as the source. All pages are recorded or none. Nothing is fetched from private \
      networks, and no proxy, cookie or password is used.

      Example: tifa fetch cn-vn/2013-06-21 --lang zh --dry-run

      Example: tifa fetch --url https://www.example.org/statement.html --series cn-vn --date 2025-04-15
      """)

  @Argument(help: ArgumentHelp("Statements of the catalogue, such as cn-vn/2013-06-21.", valueName: "id"))
  var ids: [String] = []

  @Option(help: "The language: zh, zh-hant, vi or en; without it, every language that there is an address for.")
  var lang: Language?

  @Flag(help: "Take copies by others too: governments below, the press, mirrors, translators, machines.")
  var unofficial = false

  @Flag(name: .customLong("dry-run"), help: "Say what would be fetched, and fetch nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("Fetch this page instead of the catalogue's; needs --series.", valueName: "url"))
  var url: String?

  @Option(help: ArgumentHelp("With --url: the series that the text belongs to.", valueName: "name"))
  var series: CorpusName?

  @Option(
    help: ArgumentHelp("With --url: the date of the id, where it is not to be read in the text.", valueName: "date"))
  var date: CorpusName?

  @Option(help: ArgumentHelp("The edition, where a language has several, such as mfa.", valueName: "name"))
  var edition: CorpusName?

  @Option(
    help: ArgumentHelp("Seconds that one page may take, redirects and further attempts included.", valueName: "n"))
  var timeout = 60

  @Flag(name: .customLong("allow-private"), help: "Connect to this machine and private networks too.")
  var allowPrivate = false

  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  func validate() throws {
    if ids.isEmpty == (url == nil) { throw ValidationError("Give ids of the catalogue, or --url, and not both.") }
    if url != nil, series == nil { throw ValidationError("--url needs --series, such as --series cn-vn.") }
    if url == nil, series != nil || date != nil { throw ValidationError("--series and --date go with --url.") }
    if !(1...3600).contains(timeout) { throw ValidationError("--timeout takes seconds from 1 to 3600.") }
  }

  func run() throws {
    let plans = try globals.workbench(bounds).plan(request)
    let output = Output(options: globals)
    if dryRun { return try output.write(plans.map(line).joined()) }
    let progress = FetchProgress(count: plans.count, globals)
    defer { progress?.end() }
    let outcomes = try globals.workbench(bounds).fetch(plans, request) { progress?.begin($0.address) }
    try output.write(outcomes.map(ImportReport.line).joined())
  }

  private var request: FetchRequest {
    var texts = ImportRequest(recordedAt: recording.seconds)
    texts.series = series
    texts.date = date
    texts.language = lang
    texts.edition = edition
    var request = FetchRequest(texts: texts)
    request.ids = ids
    request.address = url
    request.unofficial = unofficial
    request.allowsPrivate = allowPrivate
    request.seconds = timeout
    return request
  }

  private func line(_ plan: PlannedFetch) -> String {
    let kind = [plan.copy, plan.extent].compactMap(\.self).joined(separator: ", ")
    if plan.isRefused {
      return "would be refused \(plan.name)  not an address of the public internet (--allow-private)  \(plan.address)\n"
    }
    return "would fetch \(plan.name)  \(kind.isEmpty ? "copy not known" : kind)  \(plan.address)\n"
  }
}
