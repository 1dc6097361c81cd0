import CLibgit2
import Glibc

extension Repository {
  /// What came of moving the branch.
  enum Move: Equatable {
    /// It points at the new commit.
    case done
    /// It had moved already: start again from where it is.
    case overtaken
    /// Another program holds git's lock on it: try again.
    case locked
  }

  /// Reads every object back through this handle, which knows only what is on disk; names are checked against
  /// bytes while reading, so a name that reads is the bytes that were made.
  func readBack(_ objects: [ObjectID]) throws(CorpusError.Cause) {
    let database = try made { git_repository_odb($0, raw) }
    defer { git_odb_free(database) }
    for id in objects {
      var (object, name) = (OpaquePointer?.none, id.raw)
      let code = git_odb_read(&object, database, &name)
      guard code >= 0 else { throw .ofReading("object \(id.hex)", code) }
      git_odb_object_free(object)
    }
  }

  /// Moves the branch from `old` to `new` if it is still at `old`; nil means that it must not exist yet.
  ///
  /// Never `git_commit_create` or `git_reference_create` with a branch: on a branch that does not exist yet, or with
  /// force, they lose the commit of another writer.
  func publish(_ new: ObjectID, after old: ObjectID?, saying message: String) throws(CorpusError.Cause) -> Move {
    var (reference, target, expected) = (OpaquePointer?.none, new.raw, (old ?? .none).raw)
    let code = git_reference_create_matching(&reference, raw, branch.reference, &target, 1, &expected, message)
    git_reference_free(reference)
    switch code {
    case GIT_OK.rawValue: return .done
    case GIT_EMODIFIED.rawValue, GIT_EEXISTS.rawValue, GIT_ENOTFOUND.rawValue:
      git_error_clear()
      return .overtaken
    case GIT_ELOCKED.rawValue:
      git_error_clear()
      return .locked
    default:
      let cause = CorpusError.Cause.ofLastCall(code)
      return try settle(new, cause)
    }
  }

  /// Finds out what an update that failed has done: the last sync of a folder may fail after the branch moved.
  func settle(_ new: ObjectID, _ cause: CorpusError.Cause) throws(CorpusError.Cause) -> Move {
    // Not what the log says: it is written before the branch moves.
    guard let tip = try storedTip(), try contains(new, in: tip) else { throw cause }
    do throws(CorpusError.Cause) {
      for folder in ["refs/heads", "refs"] { try sync(folder) }
    } catch {
      throw .unconfirmed(error.reason)
    }
    return .done
  }

  private func contains(_ commit: ObjectID, in tip: ObjectID) throws(CorpusError.Cause) -> Bool {
    guard tip != commit else { return true }
    var (head, ancestor) = (tip.raw, commit.raw)
    let code = git_graph_descendant_of(raw, &head, &ancestor)
    guard code >= 0 else { throw .ofReading("the history", code) }
    return code == 1
  }

  private func sync(_ folder: String) throws(CorpusError.Cause) {
    guard let path = git_repository_path(raw).map({ String(cString: $0) }) else { return }
    let file = open(path + folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw .ofSystem(errno, opening: folder) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .ofSystem(errno, opening: folder) }
  }
}
