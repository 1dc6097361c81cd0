import CCurl

/// An http or https address without credentials, as it goes over the line: ASCII, without fragment.
///
/// Taken apart by the library that will connect, so that both see the same host.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
  /// The address.
  public let description: String
  /// The host, in lower case; an address of the sixth version in brackets.
  public let host: String
  /// Whether it is https.
  public let isSecure: Bool

  /// Takes an address; characters outside of ASCII are written as percent escapes.
  public init(_ text: String) throws(FetchError) {
    guard text.unicodeScalars.count <= Self.longest,
      text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0 != "\u{7f}" })
    else { throw .malformed(Self.shown(text)) }
    guard let handle = curl_url() else { throw .unreachable(Self.shown(text), reason: "out of memory") }
    defer { curl_url_cleanup(handle) }
    let flags = UInt32(CURLU_URLENCODE | CURLU_NON_SUPPORT_SCHEME)
    guard curl_url_set(handle, CURLUPART_URL, text, flags) == CURLUE_OK,
      let scheme = Self.part(handle, CURLUPART_SCHEME)
    else { throw .malformed(Self.shown(text)) }
    guard scheme == "http" || scheme == "https" else { throw .scheme(scheme) }
    guard let host = Self.part(handle, CURLUPART_HOST), !host.isEmpty else { throw .malformed(Self.shown(text)) }
    guard Self.part(handle, CURLUPART_USER) == nil, Self.part(handle, CURLUPART_PASSWORD) == nil else {
      throw .credentials(host: host)
    }
    curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0)
    guard let whole = Self.part(handle, CURLUPART_URL) else { throw .malformed(Self.shown(text)) }
    (description, self.host, isSecure) = (whole, host.lowercased(), scheme == "https")
  }

  /// Scalars in the longest address that is taken.
  private static let longest = 4096

  private static func part(_ handle: OpaquePointer, _ part: CURLUPart) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(handle, part, &text, 0) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }

  /// What may be shown of a text that is no address: cut short, nothing before an @, no control characters.
  private static func shown(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let open = scalars.lastIndex(of: "@").map { scalars[scalars.index(after: $0)...] } ?? scalars[...]
    var view = String.UnicodeScalarView()
    for scalar in open.prefix(120) { view.append(scalar.properties.generalCategory == .control ? "\u{fffd}" : scalar) }
    return String(view)
  }
}
