import CorpusStore
public import Reports
import StatementModel

extension Workbench {
  /// The commit of the corpus that holds a text as it was read: that of its revision, the last one where none was named.
  ///
  /// Nil for a file, and for what stands on a draft or was fetched. Reads the history of the text.
  public func commit(of loaded: LoadedText) throws(WorkbenchError) -> String? {
    let name = Self.part(of: loaded.text.id).name
    guard loaded.id != nil, let reference = Reference(name),
      reference.revision.map({ Int($0) != nil }) ?? true
    else { return nil }
    let (text, revisions) = try revisions(of: name)
    return (text.revision ?? revisions.last)?.commit.description
  }

  /// The citation of a text or of the part that was named, with a permalink where it is of the corpus.
  public func citation(of loaded: LoadedText) throws(WorkbenchError) -> Citation {
    let commit = try commit(of: loaded)
    let part = loaded.part.map { "#\($0)" } ?? ""
    let link = loaded.id.flatMap { id in commit.map { "\(id)@\($0)\(part)" } }
    return Citation(loaded.text, part: loaded.part, permalink: link)
  }
}
