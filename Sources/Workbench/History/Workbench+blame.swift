import CorpusStore
import StatementModel

extension Workbench {
  /// The revision of a text in which each of its clauses came as it stands now, by clause; empty where `reference` is no
  /// text of the corpus.
  ///
  /// A clause is the line of the canonical text that holds it; reads the wording of every revision.
  public func revisionsOfClauses(in reference: String) throws(WorkbenchError) -> [Int] {
    guard let found = try? resolve(reference) else { return [] }
    let (_, revisions) = try revisions(of: found.id.description)
    let wordings = try inCorpus { (corpus) throws(CorpusError) in try corpus.wordings(of: revisions, of: found.id) }
    let lines = wordings.map { $0.split(separator: UInt8(ascii: "\n")) }
    guard let last = lines.last else { return [] }
    return last.map { line in
      var first = lines.count
      while first > 1, lines[first - 2].contains(line) { first -= 1 }
      return revisions[first - 1].number
    }
  }
}
