import StatementModel

extension Corpus {
  /// Reads everything and checks it: packs and objects against their hashes, every source of every revision against its
  /// SHA-256, records, corrections, pairings and lists against each other and against the history.
  ///
  /// Of a share only the objects and texts that belong to it, and all that is common. O(bytes); writes nothing. Throws
  /// only where there is no corpus to check; what is damaged is told.
  public func verify(_ share: Share = .whole) throws(CorpusError) -> Verification {
    try CorpusError.during(.verify, path) { () throws(CorpusError.Cause) in
      let repository = try self.repository()
      var found = Verification()
      do throws(CorpusError.Cause) { try BranchCheck(repository, at: path).run() } catch { found.note(error.reason) }
      do throws(CorpusError.Cause) {
        for fault in try RefFileCheck.faults(repository, at: path) { found.note(fault) }
      } catch {
        found.note(error.reason)
      }
      var objects = ObjectCheck(path: path, share: share)
      objects.run(&found)
      do throws(CorpusError.Cause) {
        try checkTexts(share, in: repository, objects.damaged, &found)
      } catch {
        found.note(error.reason)
      }
      let told = Set(found.faults.filter { !$0.texts.isEmpty }.map(\.what))
      for (id, fault) in objects.damaged.sorted(by: { $0.key < $1.key })
      where !told.contains(where: { $0.contains(fault) }) {
        found.note("object \(id.hex) is damaged: \(fault)")
      }
      return found
    }
  }

  private func checkTexts(
    _ share: Share, in repository: Repository, _ damaged: [ObjectID: String], _ found: inout Verification
  ) throws(CorpusError.Cause) {
    guard let id = try repository.tip() else { throw .damaged("the branch points at nothing") }
    let tip = try repository.commit(id)
    let root = try tip.tree()
    _ = try CorpusFile.raised(root.file(CorpusFile.name))
    let commits = try CommitIndex.walked(from: tip, downTo: nil).index.commits
    let paths = try paths(in: root, &found)
    for path in paths where share.holds(path.id) {
      TextCheck(tip: tip, path: path, commits: commits[path.name] ?? [], damaged: damaged).run(&found)
    }
    try checkSeries(root, Set(paths.map(\.id)), &found)
  }

  /// The texts whose names may stand in a corpus; the others are noted.
  private func paths(in root: Tree, _ found: inout Verification) throws(CorpusError.Cause) -> [TextPath] {
    var paths: [TextPath] = []
    for text in try TreeChange.between(nil, root.folder("series"), depth: 3) {
      do {
        paths.append(try TextPath(series: text.path[0], date: text.path[1], text: text.path[2]))
      } catch {
        found.note(error.reason)
      }
    }
    return paths.sorted { $0.id < $1.id }
  }

  /// What is common to a series: its file, and pairings that are about texts it holds.
  private func checkSeries(
    _ root: Tree, _ ids: Set<TextID>, _ found: inout Verification
  ) throws(CorpusError.Cause) {
    for series in Set(ids.map(\.series)).sorted() {
      let texts = ids.filter { $0.series == series }
      do {
        let folder = try root.folder(at: ["series", series.description])
        for language in Set(texts.map(\.language.rawValue)).sorted()
        where try SeriesFile.updated(folder?.file(SeriesFile.name), series: series.description, language: language)
          != nil
        {
          found.note("\(SeriesFile.name) of \(series) does not name the language \(language)")
        }
        guard let bytes = try folder?.file(PairingsFile.name) else { continue }
        for (index, pairing) in try Pairings(decoding: bytes, of: series).list.enumerated() {
          for id in [pairing.texts.old, pairing.texts.new] where !ids.contains(id) {
            found.note("pairing \(index + 1) of \(series) is about \(id), which is not there", [id])
          }
        }
      } catch {
        found.note("\(series): \(error.reason)", texts.sorted())
      }
    }
  }
}
