/// Which commit changed which text, oldest first: what the lists beside the texts cannot say of their newest revisions.
struct CommitIndex: Equatable {
  /// One text in one commit.
  struct Entry: Equatable {
    /// What became of the text; the raw value stands for it in the file.
    enum Change: Character {
      case brought = "+"
      case revised = "~"
      case dropped = "-"
    }

    let commit: ObjectID
    let change: Change
    /// `SERIES/DATE/TEXT`.
    let path: String
  }

  private(set) var entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  /// Walks from `tip` to the commit `known`, which is not looked at, or to the first one, going only into folders that
  /// differ from one commit to the next: O(commits × statements of the series that changed).
  ///
  /// `isComplete` is false where `known` is given and was not met. A merge is told by the commits that it brought.
  static func walked(
    from tip: Commit, downTo known: ObjectID?
  ) throws(CorpusError.Cause) -> (index: CommitIndex, isComplete: Bool) {
    var (found, next) = ([[Entry]](), Optional(tip))
    while let commit = next, commit.id != known {
      let parent = try commit.parent()
      let (after, before) = (try commit.tree().folder("series"), try parent?.tree().folder("series"))
      found.append(try entries(of: commit, TreeChange.between(before, after, depth: 3)))
      next = parent
    }
    return (CommitIndex(Array(found.reversed().joined())), next != nil || known == nil)
  }

  private static func entries(
    of commit: Commit, _ changes: [TreeChange]
  ) throws(CorpusError.Cause) -> [Entry] {
    var entries: [Entry] = []
    for change in changes {
      // A name that may not stand in a corpus, once pushed and taken back, must not end every walk.
      guard let path = try? TextPath(series: change.path[0], date: change.path[1], text: change.path[2]) else {
        continue
      }
      let origin =
        commit.parentCount > 1 && change.isThere ? try TextHistory(path, upTo: commit, limit: 1).steps.last : nil
      let kind: Entry.Change = !change.isThere ? .dropped : change.wasThere ? .revised : .brought
      entries.append(Entry(commit: origin?.commit.id ?? commit.id, change: kind, path: path.name))
    }
    return entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  static func + (earlier: CommitIndex, later: CommitIndex) -> CommitIndex {
    CommitIndex(earlier.entries + later.entries)
  }

  /// For each text that is there the commits that changed it since it was brought, oldest first.
  var commits: [String: [ObjectID]] {
    var commits: [String: [ObjectID]] = [:]
    for entry in entries {
      switch entry.change {
      case .brought: commits[entry.path] = [entry.commit]
      case .revised: commits[entry.path, default: []].append(entry.commit)
      case .dropped: commits[entry.path] = nil
      }
    }
    return commits
  }

  /// For each text that is there the last commit that changed it, and how many did since it was brought.
  var last: [String: (commit: ObjectID, count: Int)] {
    var last: [String: (commit: ObjectID, count: Int)] = [:]
    for entry in entries {
      switch entry.change {
      case .brought: last[entry.path] = (entry.commit, 1)
      case .revised: last[entry.path] = (entry.commit, (last[entry.path]?.count ?? 0) + 1)
      case .dropped: last[entry.path] = nil
      }
    }
    return last
  }
}

extension TextPath {
  /// `SERIES/DATE/TEXT`, as the index names a text.
  var name: String { components.dropFirst().joined(separator: "/") }
}
