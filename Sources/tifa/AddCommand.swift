import ArgumentParser
import CorpusStore
import StatementModel
import Workbench

/// `tifa add`.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Record texts in the corpus, one revision each; all of them or none.",
    discussion: """
      Title, date and language are read in the text, and where it gives none in the file's name; what cannot be read must \
      be given. Adding the same bytes again changes nothing and says so; other bytes for a known text are its next \
      revision.

      A folder stands for the documents in it, a pattern ('texts/*.html') for those that it matches, and an archive (ZIP, \
      7-Zip, tar, also packed) for those that it holds. Where some of many documents cannot be read or named, the summary \
      says which and why, and nothing is recorded unless --skip-refused is given. An import that was interrupted takes up \
      what it had converted.

      A manifest says what single files are: CSV or TSV in UTF-8, whose first row names its columns, of which only file is \
      needed: \(ImportManifest.columns.joined(separator: ", ")). Files are named from its own folder, those of an archive \
      as ARCHIVE:FILE. Revisions of one text stand in the order of as_of.

      Example: tifa add --series cn-vn Corpus/cn-vn/2022-11-01.zh/source.txt
      Example: tifa add --series reports reports/ --dry-run
      Example: tifa add --manifest texts/manifest.csv
      """)

  @Argument(help: "The documents to record: files, folders, patterns, archives.")
  var files: [String] = []

  @Option(help: ArgumentHelp("The series that the texts belong to, such as cn-vn.", valueName: "name"))
  var series: CorpusName?

  @Option(
    help: ArgumentHelp(
      "The date of the id: 2022-11-01, 2022-11, 2022, 2022-11-01-2 for a second statement that day, or undated-1.",
      valueName: "date"))
  var date: CorpusName?

  @Option(help: "The language: zh, zh-hant, vi or en.")
  var lang: Language?

  @Option(help: ArgumentHelp("The edition, where a language has several, such as mfa.", valueName: "name"))
  var edition: CorpusName?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day on which the text stood so where it was published; REF@DATE then means the last of these.",
      valueName: "date"))
  var asOf: StatementDate?

  @Option(
    name: .customLong("source-url"), help: ArgumentHelp("The address that the source was taken from.", valueName: "url")
  )
  var sourceURL: String?

  @Option(name: [.short, .long], help: ArgumentHelp("What to say about the revision.", valueName: "text"))
  var message: String?

  @Option(help: ArgumentHelp("A table that says what the files are.", valueName: "file"))
  var manifest: String?

  @Flag(help: "Say what would be recorded, and record nothing.")
  var dryRun = false

  @Flag(help: "Record what can be, although other documents cannot; the exit status is 2 all the same.")
  var skipRefused = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  func validate() throws {
    if files.isEmpty, manifest == nil { throw ValidationError("Name what to record, or a --manifest.") }
    if asOf != nil, asOf?.day == nil { throw ValidationError("--as-of takes a day, such as 2022-11-01.") }
  }

  func run() throws {
    try globals.require(.text, .json)
    var options = ImportOptions()
    options.manifest = try manifest.map(ImportManifest.init(reading:))
    options.isDryRun = dryRun
    options.skipsRefused = skipRefused
    let bar = ProgressBar(isQuiet: globals.quiet)
    let summary = try globals.workbench(bounds).add(files, request, options) { bar.show($0) }
    bar.clear()
    for note in summary.outcomes.flatMap(\.notes) { StandardError.note(note, globals) }
    let report = ImportReport(summary: summary, isDryRun: dryRun)
    try Output(options: globals, inputs: files).write(globals.chosenFormat == .json ? report.json() : report.text)
    for line in report.errors(recorded: !summary.outcomes.isEmpty && !dryRun) { StandardError.write(line) }
    if !summary.refused.isEmpty { throw ExitCode(2) }
  }

  private var request: ImportRequest {
    var request = ImportRequest(recordedAt: recording.seconds)
    request.series = series
    request.date = date
    request.language = lang
    request.edition = edition
    request.encoding = reading.encoding
    request.asOf = asOf
    request.sourceAddress = sourceURL
    request.message = message
    return request
  }
}
