import CorpusStore

extension Workbench {
  /// Sets up the clone that `folder` is in for git; `program` is how a shell calls tifa.
  ///
  /// Returns what was written.
  public static func setUpGit(in folder: String, program: String) throws(WorkbenchError) -> [String] {
    do {
      return try GitSetup(in: folder).install(program: program)
    } catch {
      throw WorkbenchError(error)
    }
  }

  /// Takes the set-up back; returns what was removed.
  public static func removeGitSetUp(in folder: String) throws(WorkbenchError) -> [String] {
    do {
      return try GitSetup(in: folder).remove()
    } catch {
      throw WorkbenchError(error)
    }
  }

  /// Merges a file of a corpus for git: the bytes, or nil where both sides have to be looked at by a person.
  ///
  /// `path` is where the file stands in the corpus.
  public static func mergeFile(_ path: String, base: [UInt8], ours: [UInt8], theirs: [UInt8]) -> [UInt8]? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return CorpusFileMerge.merged(name, base: base.isEmpty ? nil : base, ours: ours, theirs: theirs)
  }
}
