import ArgumentParser
import StatementModel
import Workbench

/// What `tifa compare --all SERIES` does.
struct SeriesComparison {
  let series: CorpusName
  let command: CompareCommand

  func run() throws {
    let globals = command.globals
    let asked = globals.format?.formats.first ?? globals.output.flatMap(ReportFormat.init(fileName:))
    guard asked == nil || asked == .json else {
      throw WorkbenchError(
        "--all writes JSON Lines and nothing else",
        hint: "use --format json or a file name that ends in .jsonl, or leave both out")
    }
    let output = Output(options: globals)
    var kept: [String] = []
    let isFile = globals.output != nil && globals.output != "-"
    let outcome = try globals.workbench(command.bounds).compareSeries(try request) { line in
      // A file is replaced whole or not at all; a pipe gets each line as soon as it is there.
      if isFile { kept.append(line) } else { try output.write(line) }
    }
    if isFile { try output.write(kept.joined()) }
    try finish(outcome)
  }

  private var request: SeriesRequest {
    get throws {
      var request = SeriesRequest(series: series)
      request.language = command.lang
      request.everyPair = command.everyPair
      request.explain = command.explain
      request.wording = try command.wording.options
      return request
    }
  }

  private func finish(_ outcome: SeriesOutcome) throws {
    let globals = command.globals
    for id in outcome.passedOver {
      StandardError.note("\(id) is another edition of a text that was compared, and was passed over", globals)
    }
    for note in outcome.notes { StandardError.note(note, globals) }
    for id in outcome.unreadable {
      StandardError.write("error: \(id) could not be read; its line says why\n")
    }
    if !outcome.unreadable.isEmpty { throw ExitCode(2) }
    if command.strict ? outcome.hasAnyChange : outcome.hasSubstantiveChange { throw ExitCode(1) }
  }
}
