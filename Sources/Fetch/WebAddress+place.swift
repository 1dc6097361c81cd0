import CCurl
import Glibc

extension WebAddress {
  /// Whether the host itself says that it is not of the public internet: a number, or `localhost` (RFC 6761 §6.3).
  ///
  /// Asks no server, so that a name which leads to a private address is not told.
  public var isPlainlyPrivate: Bool {
    if host == "localhost" || host.hasSuffix(".localhost") { return true }
    return Self.number(host).map { !$0.isPublic } ?? false
  }

  /// The address that a host is when it is no name; every spelling that the system takes counts.
  private static func number(_ host: String) -> IPAddress? {
    let bare = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    var hints = addrinfo()
    hints.ai_flags = AI_NUMERICHOST
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(bare, nil, &hints, &list) == 0, let list else { return nil }
    defer { freeaddrinfo(list) }
    guard let address = list.pointee.ai_addr else { return nil }
    if list.pointee.ai_family == AF_INET {
      return address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { found in
        IPAddress(bytes: withUnsafeBytes(of: found.pointee.sin_addr) { Array($0) })
      }
    }
    guard list.pointee.ai_family == AF_INET6 else { return nil }
    return address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { found in
      IPAddress(bytes: withUnsafeBytes(of: found.pointee.sin6_addr) { Array($0) })
    }
  }
}
