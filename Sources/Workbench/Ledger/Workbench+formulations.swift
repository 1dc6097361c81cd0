import CorpusStore
import StatementModel
public import WordingHistory

extension Workbench {
  /// Reads the texts of a series for its ledger, or for its instruments; throws where there are too few, or several
  /// languages.
  public func ledgerSeries(
    _ selection: SeriesSelection, atLeast least: Int = 2
  ) throws(WorkbenchError) -> LedgerSeries {
    var reader = LedgerReader(self, selection)
    return try reader.series(atLeast: least)
  }

  /// The ledger of a series.
  public func ledger(of series: LedgerSeries, _ request: LedgerRequest) -> FormulationLedger {
    var ledger = FormulationLedger(
      of: series.texts, listed: request.listed, wordings: request.wordings, options: request.options)
    ledger.findReplacements { count, body in Parallel.map(Array(0..<count), body) }
    return ledger
  }

  /// The number of the statement that a reference means among those of a ledger; throws where it is none of them.
  public func statement(_ reference: String, in series: LedgerSeries) throws(WorkbenchError) -> Int {
    if let number = series.texts.firstIndex(where: { $0.statement == reference || $0.text.id == reference }) {
      return number
    }
    // A beginning, or a day, that is clear among the statements at hand need not be clear in the whole corpus.
    let beginning = series.texts.indices.filter { number in
      let text = series.texts[number]
      return text.statement.hasPrefix(reference) || text.date.description.hasPrefix(reference)
    }
    if beginning.count == 1 { return beginning[0] }
    let id = (try? resolve(reference))?.id.statementID
    guard let number = series.texts.firstIndex(where: { $0.statement == id }) else {
      throw WorkbenchError(
        "\(reference) is not among the statements that are read",
        hint:
          "name one of them, by its day where that is clear: they are \(series.texts.map(\.statement).joined(separator: ", "))"
      )
    }
    return number
  }
}
