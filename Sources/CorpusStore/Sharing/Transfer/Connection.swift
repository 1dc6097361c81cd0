import CLibgit2
import Glibc
import StatementModel

/// One connection to a remote on another host, by the transports of libgit2: bounded, without redirects, and with what a
/// host says about itself checked.
final class Connection {
  private let repository: Repository
  private let remote: OpaquePointer
  private let state: TransferState

  /// Prepares a connection of the repository that sends or receives.
  init(_ address: RemoteAddress, _ sharing: Sharing, through repository: Repository) throws(CorpusError.Cause) {
    self.repository = repository
    remote = try made { git_remote_create_anonymous($0, repository.raw, address.description) }
    state = TransferState(address, sharing)
  }

  deinit { git_remote_free(remote) }

  /// Fetches all branches and releases into the repository's store, and none of its references.
  func download(into quarantine: Quarantine) throws(CorpusError.Cause) -> RemoteReferences {
    try connected(GIT_DIRECTION_FETCH) { () throws(CorpusError.Cause) in
      let references = try self.references()
      guard !references.branches.isEmpty else { return references }
      var options = git_fetch_options()
      try check(git_fetch_options_init(&options, UInt32(GIT_FETCH_OPTIONS_VERSION)))
      options.callbacks = try callbacks()
      options.prune = GIT_FETCH_NO_PRUNE
      options.update_fetchhead = 0
      options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE
      options.follow_redirects = GIT_REMOTE_REDIRECT_NONE
      options.proxy_opts = try proxy()
      try Self.withStrings(references.names.map { "\($0):\($0)" }) { specs throws(CorpusError.Cause) in
        try ask(git_remote_download(remote, &specs, &options))
      }
      return references
    }
  }

  /// What the remote has.
  func references(_ direction: git_direction) throws(CorpusError.Cause) -> RemoteReferences {
    try connected(direction) { () throws(CorpusError.Cause) in try references() }
  }

  /// Hands references over under their own names, none of them by force; throws where one is not taken.
  func push(_ names: [String]) throws(CorpusError.Cause) {
    try connected(GIT_DIRECTION_PUSH) { () throws(CorpusError.Cause) in
      var options = git_push_options()
      try check(git_push_options_init(&options, UInt32(GIT_PUSH_OPTIONS_VERSION)))
      options.callbacks = try callbacks()
      options.pb_parallelism = 1
      options.follow_redirects = GIT_REMOTE_REDIRECT_NONE
      options.proxy_opts = try proxy()
      try Self.withStrings(names.map { "\($0):\($0)" }) { specs throws(CorpusError.Cause) in
        try ask(git_remote_push(remote, &specs, &options))
      }
    }
    guard let rejection = state.rejections.first else { return }
    throw .sharing(.rejected(rejection.reference, rejection.words))
  }

  private func connected<Result>(
    _ direction: git_direction, _ body: () throws(CorpusError.Cause) -> Result
  ) throws(CorpusError.Cause) -> Result {
    try state.watchdog.watching { () throws(CorpusError.Cause) in
      var options = git_remote_connect_options()
      try check(git_remote_connect_options_init(&options, UInt32(GIT_REMOTE_CONNECT_OPTIONS_VERSION)))
      options.callbacks = try callbacks()
      options.follow_redirects = GIT_REMOTE_REDIRECT_NONE
      options.proxy_opts = try proxy()
      try ask(git_remote_connect_ext(remote, direction, &options))
      defer { git_remote_disconnect(remote) }
      return try body()
    }
  }

  private func references() throws(CorpusError.Cause) -> RemoteReferences {
    var (heads, count) = (UnsafeMutablePointer<UnsafePointer<git_remote_head>?>?.none, 0)
    try ask(git_remote_ls(&heads, &count, remote))
    let found = (0..<count).compactMap { index -> (name: [UInt8], id: ObjectID)? in
      guard let head = heads?[index]?.pointee, let name = head.name else { return nil }
      return (Array(String(cString: name).utf8), ObjectID(head.oid))
    }
    return try RemoteReferences(found, state.sharing.limits)
  }

  /// A proxy only where the environment names one, and never to this machine.
  private func proxy() throws(CorpusError.Cause) -> git_proxy_options {
    var options = git_proxy_options()
    try check(git_proxy_options_init(&options, UInt32(GIT_PROXY_OPTIONS_VERSION)))
    options.type = state.address.kind == .https ? GIT_PROXY_AUTO : GIT_PROXY_NONE
    return options
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: (inout git_strarray) throws(CorpusError.Cause) -> Result
  ) throws(CorpusError.Cause) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    var array = pointers.withUnsafeMutableBufferPointer { git_strarray(strings: $0.baseAddress, count: $0.count) }
    return try withExtendedLifetime(pointers) { () throws(CorpusError.Cause) in try body(&array) }
  }

  /// Throws what a failed call means: what a callback broke it off for comes before libgit2's own words.
  private func ask(_ code: Int32) throws(CorpusError.Cause) {
    guard code < 0 else { return }
    let cause = CorpusError.Cause.ofLastCall(code)
    if let problem = state.problem { throw .sharing(problem) }
    if let expiry = state.watchdog.expiry { throw .sharing(expired(expiry)) }
    guard case .library(_, let message) = cause else { throw cause }
    let words = RemoteAddress.redacted(message)
    // Without an agent libgit2 fails where it offers a key, with no code of its own.
    if words.contains("authenticating") { throw .sharing(state.refusedKey(words)) }
    switch code {
    case GIT_ENONFASTFORWARD.rawValue: throw .sharing(.behind(repository.branch.description))
    case GIT_EAUTH.rawValue:
      throw .sharing(
        .unauthorized("the host does not say who it wants to hear from: \(words)", hint: "check the address"))
    case GIT_ECERTIFICATE.rawValue:
      throw .sharing(.unknownHost("the host cannot be trusted: \(words)", hint: "check the address and the clock"))
    default: throw .sharing(words.contains("redirect") ? .redirected : .unreachable(words))
    }
  }

  private func expired(_ expiry: Watchdog.Expiry) -> SharingProblem {
    let limits = state.sharing.limits
    return switch expiry {
    case .idle: .beyond("nothing came for \(limits.idleSeconds) seconds", option: "--max-idle")
    case .total: .beyond("it takes longer than \(limits.seconds) seconds", option: "--max-seconds")
    }
  }
}

extension Connection {
  fileprivate func callbacks() throws(CorpusError.Cause) -> git_remote_callbacks {
    var callbacks = git_remote_callbacks()
    try check(git_remote_init_callbacks(&callbacks, UInt32(GIT_REMOTE_CALLBACKS_VERSION)))
    callbacks.payload = Unmanaged.passUnretained(state).toOpaque()
    callbacks.sideband_progress = { _, _, payload in
      guard let state = TransferState.behind(payload) else { return 0 }
      state.watchdog.stir()
      return state.watchdog.expiry == nil ? 0 : GIT_EUSER.rawValue
    }
    callbacks.transfer_progress = { progress, payload in
      guard let state = TransferState.behind(payload), let progress else { return 0 }
      return state.received(progress.pointee)
    }
    callbacks.credentials = { out, _, user, allowed, payload in
      guard let state = TransferState.behind(payload), let out else { return GIT_EUSER.rawValue }
      return state.credential(out, user: user.map { String(cString: $0) }, allowed: allowed)
    }
    callbacks.certificate_check = { certificate, valid, host, payload in
      guard let state = TransferState.behind(payload) else { return GIT_ECERTIFICATE.rawValue }
      return state.vouch(certificate, isValid: valid != 0, host: host.map { String(cString: $0) } ?? "the host")
    }
    callbacks.push_update_reference = { reference, words, payload in
      guard let state = TransferState.behind(payload), let reference, let words else { return 0 }
      state.rejections.append((String(cString: reference), String(cString: words)))
      return 0
    }
    callbacks.push_transfer_progress = { sent, total, _, payload in
      guard let state = TransferState.behind(payload) else { return 0 }
      state.watchdog.stir()
      state.sharing.progress(.sent(Int(sent), of: Int(total)))
      return state.watchdog.expiry == nil ? 0 : GIT_EUSER.rawValue
    }
    callbacks.pack_progress = { _, _, _, payload in
      TransferState.behind(payload)?.watchdog.stir()
      return 0
    }
    return callbacks
  }
}
