import CorpusStore
import StatementModel

extension Workbench {
  /// The commit of the corpus that holds a text as it was read: that of its revision, the last one where none was named.
  ///
  /// Nil for a file, and for what stands on a draft or was fetched. Reads the history of the text.
  public func commit(of loaded: LoadedText) throws(WorkbenchError) -> String? {
    guard loaded.id != nil, let reference = Reference(loaded.text.id),
      reference.revision.map({ Int($0) != nil }) ?? true
    else { return nil }
    let (text, revisions) = try revisions(of: loaded.text.id)
    return (text.revision ?? revisions.last)?.commit.description
  }
}
