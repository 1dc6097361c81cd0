public import CorpusStore
import StatementModel

extension Workbench {
  /// Copies the corpus at `address` to the workbench's own path; `folder` is where relative paths begin.
  public func clone(_ address: String, from folder: String, _ sharing: Sharing) throws(WorkbenchError) -> CloneResult {
    do {
      return try Corpus.clone(RemoteAddress(address, from: folder), to: corpusPath, sharing).result
    } catch {
      throw WorkbenchError(error)
    }
  }

  /// Takes over what a remote has, into the branch in use.
  public func pull(_ request: SharingRequest, _ sharing: Sharing) throws(WorkbenchError) -> PullResult {
    let (address, name) = try remote(request)
    var choices: [TextID: MergeSide] = [:]
    for reference in request.ours { choices[try resolve(reference).id] = .ours }
    for reference in request.theirs { choices[try resolve(reference).id] = .theirs }
    return try inCorpus { [choices] (corpus) throws(CorpusError) in
      let result = try corpus.pull(
        address, as: name, choices: choices, recordedAt: request.recordedAt, sharing)
      try save(address, request, corpus)
      return result
    }
  }

  /// Hands the branch in use over to a remote.
  public func push(_ request: SharingRequest, _ sharing: Sharing) throws(WorkbenchError) -> PushResult {
    let (address, name) = try remote(request)
    return try inCorpus { (corpus) throws(CorpusError) in
      let result = try corpus.push(to: address, as: name, everything: request.everything, sharing)
      try save(address, request, corpus)
      return result
    }
  }

  private func save(_ address: RemoteAddress, _ request: SharingRequest, _ corpus: Corpus) throws(CorpusError) {
    guard let name = request.save.flatMap({ RemoteName($0) }) else { return }
    try corpus.remember(Remote(name: name, address: address))
  }

  /// The address that the user means, and the name that it is kept under.
  private func remote(_ request: SharingRequest) throws(WorkbenchError) -> (RemoteAddress, RemoteName?) {
    if let save = request.save, RemoteName(save) == nil {
      throw WorkbenchError(
        "no remote can be called '\(save)'",
        hint:
          "take lower-case letters, digits, '.', '-' and '_'; not main, draft or release, and not digits of a commit")
    }
    let written = request.remote ?? RemoteName.usual.description
    let isAddress = written.contains("/") || written.contains(":") || written.hasPrefix(".")
    if !isAddress, let name = RemoteName(written) {
      return try inCorpus { (corpus) throws(CorpusError) in (try corpus.remote(name).address, name) }
    }
    do {
      return (try RemoteAddress(written, from: request.folder), request.save.flatMap { RemoteName($0) })
    } catch {
      throw WorkbenchError(error)
    }
  }
}
