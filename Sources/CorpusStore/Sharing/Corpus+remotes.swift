import CLibgit2

extension Corpus {
  /// The remote of that name; throws where there is none, or where its address is none that tifa takes.
  public func remote(_ name: RemoteName) throws(CorpusError) -> Remote {
    try CorpusError.during(.pull, name.description) { () throws(CorpusError.Cause) in
      let repository = try Repository(at: path)
      guard let address = try repository.remoteAddress(name) else {
        throw .sharing(.noRemote(name.description, known: try repository.remoteNames()))
      }
      return Remote(name: name, address: try RemoteAddress(kept: address))
    }
  }

  /// Keeps the address of a remote under a name; the same again changes nothing.
  public func remember(_ remote: Remote) throws(CorpusError) {
    try CorpusError.during(.pull, remote.name.description) { () throws(CorpusError.Cause) in
      try WriteLock.holding(path, patience: patience.lock) { () throws(CorpusError.Cause) in
        try clearLeftovers()
        try Repository(at: path).remember(remote)
      }
    }
  }
}

extension Repository {
  /// The names of remotes that are kept and could be tifa's, sorted.
  func remoteNames() throws(CorpusError.Cause) -> [String] {
    var names = git_strarray()
    try check(git_remote_list(&names, raw))
    defer { git_strarray_dispose(&names) }
    return (0..<names.count).compactMap { index in names.strings?[index].flatMap { String(validatingCString: $0) } }
      .sorted()
  }

  /// The address that is kept under a name, or nil.
  func remoteAddress(_ name: RemoteName) throws(CorpusError.Cause) -> String? {
    let config = try snapshot()
    defer { git_config_free(config) }
    var value: UnsafePointer<CChar>?
    let code = git_config_get_string(&value, config, "remote.\(name).url")
    guard code != GIT_ENOTFOUND.rawValue else {
      git_error_clear()
      return nil
    }
    try check(code)
    return value.flatMap { String(validatingCString: $0) }
  }

  /// Keeps a remote so that git knows it too.
  func remember(_ remote: Remote) throws(CorpusError.Cause) {
    if let kept = try remoteAddress(remote.name) {
      guard kept == remote.address.description else {
        throw .sharing(.remoteExists(remote.name.description, at: RemoteAddress.redacted(kept)))
      }
      return
    }
    let config = try made { git_repository_config($0, raw) }
    defer { git_config_free(config) }
    let (section, name) = ("remote.\(remote.name)", remote.name)
    try check(git_config_set_string(config, "\(section).url", remote.address.description))
    try check(git_config_set_string(config, "\(section).fetch", "+refs/heads/*:refs/remotes/\(name)/*"))
  }

  private func snapshot() throws(CorpusError.Cause) -> OpaquePointer {
    let config = try made { git_repository_config($0, raw) }
    defer { git_config_free(config) }
    return try made { git_config_snapshot($0, config) }
  }
}
