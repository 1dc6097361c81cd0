import CorpusStore
import DiffEngine
import Reports
import StatementModel

extension Workbench {
  /// Compares the texts of a series with those before them, on all cores, and hands over one line of JSON for each.
  ///
  /// The lines come in the order of languages, dates and pairs, whatever finishes first. A text that cannot be read
  /// makes a line with the reason, and no pair. Throws where the corpus or series is not there.
  public func compareSeries(
    _ request: SeriesRequest, write: (String) throws -> Void
  ) throws -> SeriesOutcome {
    let plan = try plan(request)
    var outcome = SeriesOutcome()
    outcome.passedOver = plan.passedOver
    let texts = Parallel.map(plan.texts) { id in Result { () throws(WorkbenchError) in try load(id.description) } }
    for start in stride(from: 0, to: plan.steps.count, by: Self.batch) {
      let steps = Array(plan.steps[start..<min(start + Self.batch, plan.steps.count)])
      for line in Parallel.map(steps, { step in line(step, plan, texts, request) }).compactMap(\.self) {
        try write(line.json)
        line.add(to: &outcome)
      }
    }
    return outcome
  }

  /// How many lines are held in memory at a time.
  private static let batch = 64

  private func plan(_ request: SeriesRequest) throws(WorkbenchError) -> SeriesPlan {
    let all = try inCorpus { (corpus) throws(CorpusError) in try corpus.ids() }
    let ofSeries = all.filter { $0.series == request.series }
    let chosen = ofSeries.filter { request.language == nil || $0.language == request.language }
    guard !chosen.isEmpty else {
      let language = ofSeries.isEmpty ? nil : request.language
      throw WorkbenchError(
        "the corpus holds no text of the series \(request.series)" + (language.map { " in \($0.rawValue)" } ?? ""),
        hint: "'tifa list' shows every text")
    }
    return SeriesPlan(chosen, everyPair: request.everyPair)
  }

  private func line(
    _ step: SeriesPlan.Step, _ plan: SeriesPlan, _ texts: [Result<LoadedText, WorkbenchError>],
    _ request: SeriesRequest
  ) -> SeriesLine? {
    switch step {
    case .text(let index):
      guard case .failure(let error) = texts[index] else { return nil }
      return SeriesLine(unreadable: plan.texts[index], error)
    case .pair(let pair):
      guard case .success(let old) = texts[pair.old], case .success(let new) = texts[pair.new] else { return nil }
      do throws(WorkbenchError) {
        let outcome = try compare(Pair(old: old, new: new), wording: request.wording)
        return SeriesLine(outcome, explain: request.explain)
      } catch {
        return SeriesLine(unreadable: plan.texts[pair.new], error)
      }
    }
  }
}
