import CLibgit2
import Glibc

/// What the callbacks of one connection know and find out; handed through libgit2 as a pointer.
final class TransferState {
  let address: RemoteAddress
  let sharing: Sharing
  let watchdog: Watchdog
  /// Why a callback broke the connection off.
  var problem: SharingProblem?
  /// What the host says of references that it does not take.
  var rejections: [(reference: String, words: String)] = []
  /// The ways to say who one is that were tried.
  private var tried: Set<UInt32> = []

  init(_ address: RemoteAddress, _ sharing: Sharing) {
    (self.address, self.sharing, watchdog) = (address, sharing, Watchdog(sharing.limits))
  }

  /// The state behind the pointer that libgit2 hands back.
  static func behind(_ payload: UnsafeMutableRawPointer?) -> TransferState? {
    payload.map { Unmanaged<TransferState>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Breaks off, for `problem`.
  func stop(_ problem: SharingProblem) -> Int32 {
    self.problem = problem
    return GIT_EUSER.rawValue
  }

  /// Notes progress; breaks off where a bound is passed.
  func received(_ progress: git_indexer_progress) -> Int32 {
    watchdog.stir()
    let limits = sharing.limits
    guard progress.received_bytes <= limits.transferBytes else {
      return stop(.beyond("more than \(limits.transferBytes) bytes come", option: "--max-transfer"))
    }
    guard progress.total_objects <= limits.objects else {
      return stop(.beyond("\(progress.total_objects) objects come", option: "--max-objects"))
    }
    guard watchdog.expiry == nil else { return GIT_EUSER.rawValue }
    sharing.progress(
      .received(
        Int(progress.indexed_objects), of: Int(progress.total_objects), bytes: progress.received_bytes))
    return 0
  }

  /// Says who is asking, once in each way: to ssh by a key of its agent, to https by a password.
  func credential(
    _ out: UnsafeMutablePointer<UnsafeMutablePointer<git_credential>?>, user: String?, allowed: UInt32
  ) -> Int32 {
    watchdog.stir()
    if allowed & GIT_CREDENTIAL_SSH_KEY.rawValue != 0, let user {
      guard tried.insert(GIT_CREDENTIAL_SSH_KEY.rawValue).inserted else {
        return stop(refusedKey("as the user '\(user)'"))
      }
      return git_credential_ssh_key_from_agent(out, user)
    }
    if allowed & GIT_CREDENTIAL_USERNAME.rawValue != 0 {
      return stop(
        .unauthorized("the address says not which user of the host to be", hint: "write ssh://USER@HOST/PATH"))
    }
    guard allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT.rawValue != 0, address.kind != .ssh else {
      return stop(refusedKey("and asks in a way that tifa does not know"))
    }
    return password(out)
  }

  private func password(_ out: UnsafeMutablePointer<UnsafeMutablePointer<git_credential>?>) -> Int32 {
    guard tried.insert(GIT_CREDENTIAL_USERPASS_PLAINTEXT.rawValue).inserted else {
      return stop(.unauthorized("the host does not take that user and password", hint: "check both and try again"))
    }
    let host = address.description.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
    guard let answer = sharing.password?(String(host)) else {
      return stop(
        .unauthorized(
          "the host asks for a user and a password",
          hint: "set TIFA_REMOTE_USER and TIFA_REMOTE_PASSWORD, or run the command on a terminal"))
    }
    return git_credential_userpass_plaintext_new(out, answer.user, answer.password)
  }

  /// That no key of the agent got through; in which words of the host or libgit2.
  func refusedKey(_ words: String) -> SharingProblem {
    .unauthorized(
      "the host takes no key of the ssh-agent: \(words)",
      hint: "load your key with 'ssh-add'; 'ssh-add -l' shows those that are loaded")
  }

  /// Takes a host that libgit2 knows (its certificate, or its key in known_hosts), and no other.
  func vouch(_ certificate: UnsafeMutablePointer<git_cert>?, isValid: Bool, host: String) -> Int32 {
    watchdog.stir()
    guard !isValid else { return 0 }
    guard let certificate, certificate.pointee.cert_type == GIT_CERT_HOSTKEY_LIBSSH2 else {
      return stop(
        .unknownHost(
          "\(host) does not show a certificate that can be trusted",
          hint: "check the address and the clock; certificates of one's own belong to those of the system"))
    }
    return stop(
      .unknownHost(
        "the key of the host \(host)\(Self.fingerprint(certificate)) is not the one in known_hosts, or none is there",
        hint: "if you can check that key, make the host known by connecting with 'ssh \(host)' once"))
  }

  private static func fingerprint(_ certificate: UnsafeMutablePointer<git_cert>) -> String {
    certificate.withMemoryRebound(to: git_cert_hostkey.self, capacity: 1) { key in
      guard key.pointee.type.rawValue & GIT_CERT_SSH_SHA256.rawValue != 0 else { return "" }
      let digest = withUnsafeBytes(of: key.pointee.hash_sha256) { Array($0) }
      return " (SHA256:\(Base64.unpadded(digest)))"
    }
  }
}
