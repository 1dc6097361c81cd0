import CorpusStore
import DiffEngine
import StatementModel
public import WordingHistory

extension Workbench {
  /// Follows every clause through texts of a series, on all cores.
  public func history(of texts: SeriesTexts) -> SeriesHistory {
    SeriesHistory(texts.texts) { count, body in Parallel.map(Array(0..<count), body) }
  }

  /// The number of the lineage of the clause that `name` means: `REF#CLAUSE`, where REF is a text of the series.
  ///
  /// Throws where the series has no such text, or the text no such clause.
  public func lineage(
    of name: String, in history: SeriesHistory
  ) throws(WorkbenchError) -> Int {
    let parts = name.split(separator: "#", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw WorkbenchError(
        "'\(name)' names no clause", hint: "write REF#CLAUSE, such as cn-vn/2022-11-01.zh#sec_9__p_1__c_1")
    }
    let id = (try? resolve(parts[0]).id.description) ?? parts[0]
    guard let text = history.texts.firstIndex(where: { $0.id == id || $0.id.hasPrefix(id + "@") }) else {
      throw WorkbenchError(
        "\(id) is not among the texts of the series",
        hint: "they are \(history.texts.map(\.id).joined(separator: ", "))")
    }
    guard let clause = history.units[text].firstIndex(where: { $0.clause.id == parts[1] }) else {
      throw WorkbenchError("\(id) has no clause \(parts[1])", hint: "'tifa segment \(id)' shows the clauses")
    }
    return history.owners[text][clause]
  }

  /// The series of the text that `REF#CLAUSE` names, in its language.
  public func series(
    ofClause name: String, _ selection: SeriesSelection
  ) throws(WorkbenchError) -> SeriesSelection {
    let id = try resolve(String(name.prefix { $0 != "#" })).id
    var selection = selection
    selection.names = [id.series.description]
    selection.language = id.language
    return selection
  }
}
