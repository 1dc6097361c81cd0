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
      Title, date and language are read in the text; what cannot be read must be given. Adding the same bytes again \
      changes nothing and says so; other bytes for a known text are its next revision.

      Example: tifa add --series cn-vn Corpus/cn-vn/2022-11-01.zh/source.txt
      """)

  @Argument(help: "The files to record: text in any usual encoding.")
  var files: [String]

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
    name: .customLong("source-url"), help: ArgumentHelp("The address that the source was taken from.", valueName: "url")
  )
  var sourceURL: String?

  @Option(name: [.short, .long], help: ArgumentHelp("What to say about the revision.", valueName: "text"))
  var message: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup(title: "Limits") var bounds: LimitOptions
  @OptionGroup var globals: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  func run() throws {
    try globals.require(.text, .json)
    var request = ImportRequest(recordedAt: recording.seconds)
    request.series = series
    request.date = date
    request.language = lang
    request.edition = edition
    request.encoding = reading.encoding
    request.sourceAddress = sourceURL
    request.message = message
    let workbench = globals.workbench(bounds)
    let outcomes = try workbench.add(files, request)
    for outcome in outcomes {
      let encoding = workbench.note(on: reading.encoding, for: outcome.text)
      for note in [encoding].compactMap(\.self) + workbench.notes(on: outcome.text) {
        StandardError.note(note, globals)
      }
    }
    let isJSON = globals.chosenFormat == .json
    try Output(options: globals, inputs: files).write(
      isJSON ? json(outcomes) : outcomes.map(ImportLine.written).joined())
  }

  private func json(_ outcomes: [ImportOutcome]) throws -> String {
    try MachineOutput.json([
      "added": .array(
        outcomes.map { outcome in
          let (commit, number, isNew) =
            switch outcome.result {
            case .added(let commit, let number): (commit, number, true)
            case .unchanged(let revision): (revision.commit, revision.number, false)
            }
          return .object([
            "id": .string(outcome.id.description), "revision": .number(number), "commit": .string(commit.description),
            "result": .string(isNew ? "added" : "unchanged"), "clauses": .number(outcome.clauseCount),
            "path": .string(outcome.path),
          ])
        })
    ])
  }
}
