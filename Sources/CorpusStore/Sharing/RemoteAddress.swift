import FoundationEssentials

/// Where another copy of a corpus is: a folder of this machine, or an address that carries no secret.
///
/// What may be one: a path or `file://` path; `https://`; `ssh://` and `USER@HOST:PATH`; and `http://` and `git://` on
/// this machine alone, since they carry everything in the clear.
public struct RemoteAddress: Hashable, Sendable, CustomStringConvertible {
  /// What it leads to.
  enum Kind: Hashable, Sendable {
    case folder
    case https
    case ssh
    /// On this machine, in the clear.
    case loopback
  }

  /// The address as it is kept and shown.
  public let description: String
  let kind: Kind

  /// Takes an address; a path is made absolute from `folder`.
  ///
  /// Throws where it is none, or carries a password.
  public init(_ written: String, from folder: String) throws(CorpusError) {
    let shown = Self.redacted(written)
    (description, kind) = try CorpusError.during(.open, shown) { () throws(CorpusError.Cause) in
      try Self.read(written, folder, shown)
    }
  }

  /// Takes an address that a corpus kept: the same rules, and no path but an absolute one.
  init(kept written: String) throws(CorpusError.Cause) {
    let shown = Self.redacted(written)
    guard written.contains("://") || written.contains("@") || written.hasPrefix("/") else {
      throw .sharing(.badAddress(shown, "it is kept as a path that begins nowhere"))
    }
    (description, kind) = try Self.read(written, "/", shown)
  }

  /// The path of a folder.
  var path: String? { kind == .folder ? description : nil }

  private static func read(
    _ written: String, _ folder: String, _ shown: String
  ) throws(CorpusError.Cause) -> (String, Kind) {
    func refuse(_ why: String) -> CorpusError.Cause { .sharing(.badAddress(shown, why)) }
    guard !written.isEmpty, written.utf8.count <= 4096 else { throw refuse("it is empty or too long") }
    guard !written.utf8.contains("::".utf8) || written.utf8.contains(UInt8(ascii: "[")) else {
      throw refuse("'::' calls a helper program of git; use a path, https:// or ssh://")
    }
    guard written.unicodeScalars.allSatisfy({ $0.value > 0x20 && !(0x7f...0xa0).contains($0.value) }) else {
      guard !written.contains("://"), !written.utf8.contains(where: { $0 < 0x20 || $0 == 0x7f }) else {
        throw refuse("it has blanks or control characters")
      }
      return (absolute(written, folder), .folder)
    }
    guard let colon = written.utf8.firstRange(of: "://".utf8) else {
      return try Scp(written, refuse)?.address ?? (absolute(written, folder), .folder)
    }
    let scheme = written[..<colon.lowerBound].lowercased()
    let rest = written[colon.upperBound...]
    switch scheme {
    case "file":
      guard rest.hasPrefix("/") else { throw refuse("after file:// comes a path of this machine that begins with /") }
      return (String(rest), .folder)
    case "https", "http", "git", "ssh":
      let host = try Authority(rest, allowsUser: scheme == "ssh", refuse)
      if scheme == "http" || scheme == "git" {
        guard host.isLoopback else {
          throw refuse("\(scheme):// carries everything in the clear; use https:// or ssh://")
        }
      }
      return (scheme + "://" + rest, scheme == "https" ? .https : scheme == "ssh" ? .ssh : .loopback)
    default: throw refuse("'\(scheme)://' is not a way to reach a corpus; use a path, https:// or ssh://")
    }
  }

  private static func absolute(_ path: String, _ folder: String) -> String {
    var path = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }

  /// An address without what stands before the last `@`, where a user may have written a password.
  static func redacted(_ written: String) -> String {
    guard let at = written.utf8.lastIndex(of: UInt8(ascii: "@")) else { return written }
    let start = written.utf8.firstRange(of: "//".utf8)?.upperBound ?? written.startIndex
    guard start < at, written[start..<at].utf8.contains(UInt8(ascii: ":")) || start > written.startIndex else {
      return written
    }
    return written[..<start] + "…" + written[at...]
  }
}

extension RemoteAddress {
  /// The host part of an address.
  fileprivate struct Authority {
    let host: String

    /// Checks what stands between `//` and the path, and the path itself.
    init(
      _ rest: Substring, allowsUser: Bool, _ refuse: (String) -> CorpusError.Cause
    ) throws(CorpusError.Cause) {
      guard let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")), rest.utf8.index(after: slash) < rest.endIndex
      else {
        throw refuse("it names no path on the host")
      }
      guard !rest.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) else {
        throw refuse("it has a ? or #, where secrets tend to stand")
      }
      var authority = rest[..<slash]
      guard !rest[slash...].utf8.contains(UInt8(ascii: "@")) || allowsUser else {
        throw refuse("it has an @ in its path")
      }
      if let at = authority.utf8.lastIndex(of: UInt8(ascii: "@")) {
        let user = authority[..<at]
        guard allowsUser, !user.utf8.contains(UInt8(ascii: ":")) else {
          throw refuse(
            "an address must hold no password and no user's name but that of ssh: it would be kept and shown")
        }
        guard isHostName(user) else { throw refuse("'\(user)' is no user's name") }
        authority = authority[authority.utf8.index(after: at)...]
      }
      host = try Self.host(authority, refuse)
    }

    private static func host(
      _ authority: Substring, _ refuse: (String) -> CorpusError.Cause
    ) throws(CorpusError.Cause) -> String {
      let isBracketed = authority.hasPrefix("[")
      let end =
        isBracketed ? authority.utf8.firstIndex(of: UInt8(ascii: "]")) : authority.utf8.lastIndex(of: UInt8(ascii: ":"))
      let name = isBracketed ? authority.dropFirst().prefix { $0 != "]" } : authority.prefix { $0 != ":" }
      if let end {
        let port = authority[end...].utf8.drop { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: ":") }
        guard port.isEmpty || (Int(Substring(port)).map { (1...65535).contains($0) } ?? false) else {
          throw refuse("its port is not a number from 1 to 65535")
        }
      }
      guard isBracketed ? name.utf8.allSatisfy(isAddressByte) && !name.isEmpty : isHostName(name) else {
        throw refuse("'\(name)' is no host")
      }
      return name.lowercased()
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || UnicodeScalar(byte).properties.isASCIIHexDigit
    }

    var isLoopback: Bool {
      if host == "localhost" || host == "::1" { return true }
      let parts = host.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
  }

  /// An address as ssh users write it: `USER@HOST:PATH`.
  fileprivate struct Scp {
    let address: (String, Kind)

    /// Takes the address apart; nil for a path.
    init?(_ written: String, _ refuse: (String) -> CorpusError.Cause) throws(CorpusError.Cause) {
      guard let at = written.utf8.firstIndex(of: UInt8(ascii: "@")),
        let colon = written[at...].utf8.firstIndex(of: UInt8(ascii: ":")),
        !written[..<colon].utf8.contains(UInt8(ascii: "/"))
      else { return nil }
      let (user, host) = (written[..<at], written[written.utf8.index(after: at)..<colon])
      guard isHostName(user), isHostName(host) else {
        throw refuse("before and behind the @ stand a user's name and a host, and no password")
      }
      guard written.utf8.index(after: colon) < written.endIndex else { throw refuse("it names no path on the host") }
      address = (written, .ssh)
    }
  }
}

/// Whether the text can be the name of a host or user: letters, digits, dots, dashes and low lines, no dash first.
private func isHostName(_ name: Substring) -> Bool {
  guard let first = name.utf8.first, first != UInt8(ascii: "-"), name.utf8.count <= 253 else { return false }
  return name.utf8.allSatisfy { byte in
    let scalar = UnicodeScalar(byte)
    return byte < 0x80
      && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "." || scalar == "-"
        || scalar == "_")
  }
}
